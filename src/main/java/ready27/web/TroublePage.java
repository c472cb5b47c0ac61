package ready27.web;

import java.util.List;

/**
 * An error as the reader sees it.
 *
 * @param typed words that were sent and not kept, to be copied; empty where there are none
 * @param request the number under which the operator finds it in the log; empty where nothing was logged
 */
public record TroublePage(Trouble trouble, List<String> typed, String request) {

    public TroublePage {
        typed = List.copyOf(typed);
    }
}
