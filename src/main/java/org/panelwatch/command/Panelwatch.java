package org.panelwatch.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The word before all others: {@code panelwatch serve}, {@code panelwatch check}, {@code panelwatch figure}. */
@Command(
        name = "panelwatch",
        description = "What happens after a police misconduct panel finds gross misconduct?",
        mixinStandardHelpOptions = true)
public final class Panelwatch {

    private Panelwatch() {}

    /** Reads the words of a command line; a word that it cannot read gets one line and exit code 2. */
    public static CommandLine commandLine(Starter starter) {
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        return new CommandLine(new Panelwatch())
                .addSubcommand(new ServeCommand(starter, out, err))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new MapCommand())
                .addSubcommand(new ProposeCommand())
                .addSubcommand(new FigureCommand())
                .setParameterExceptionHandler(Panelwatch::explain);
    }

    private static int explain(CommandLine.ParameterException problem, String[] words) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(problem.getMessage());
        command.getErr().println("See ./panelwatch --help.");
        return CommandLine.ExitCode.USAGE;
    }
}
