package ready27.lint;

import picocli.CommandLine.Command;

/** {@code content}: what can be done with a content folder. */
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        description = "Works on content files.",
        subcommands = LintCommand.class)
public final class ContentCommand {}
