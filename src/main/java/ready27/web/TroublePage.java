package ready27.web;

/**
 * An error as the reader sees it.
 *
 * @param request the number under which the operator finds it in the log; empty where nothing was logged
 */
public record TroublePage(Trouble trouble, String request) {}
