package org.newsgraph.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code newsgraph}. */
@Command(name = "newsgraph", mixinStandardHelpOptions = true, versionProvider = Newsgraph.Version.class, description = {
        "Reads news articles into an attributed RDF graph: who said what, about what, in which words."}, footer = {"",
                "Examples:",
                "  newsgraph serve data/articles",
                "  newsgraph extract article.txt",
                "  newsgraph build articles/ --store store",
                "  newsgraph query --list", "",
                "Exit codes: 0 done, 1 done but inputs were rejected, 2 wrong use or failure."})
public final class Newsgraph {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where a problem arose.")
    private boolean debug;

    private Newsgraph() {
    }

    /** Runs one command and ends the process with its exit code; letters are capital and small as in English on every machine, in queries too. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ENGLISH);
        Console console = Console.ofProcess();
        Logging.quieten(arguments);
        System.exit(run(arguments, console, Parts.real()));
    }

    /** Runs one command and gives its exit code. */
    static int run(String[] arguments, Console console, Parts parts) {
        CommandLine line = line(console, parts);
        StringPrinter help = new StringPrinter();
        line.setOut(help.writer());
        try {
            int code = line.execute(arguments);
            console.print(help.text());
            console.flush();
            return code;
        } catch (PipeStream.BrokenPipeException e) {
            return Problems.DONE;
        } catch (Failure | Error e) {
            return Problems.execution(e, debug(line.getCommandSpec()), console);
        }
    }

    /** The commands, ready to be run. */
    static CommandLine line(Console console, Parts parts) {
        CommandLine line = new CommandLine(new Newsgraph());
        line.addSubcommand(new ExtractCommand(console, parts));
        line.addSubcommand(new BuildCommand(console, parts));
        line.addSubcommand(new QueryCommand(console));
        line.addSubcommand(new LedgerCommand(console));
        line.addSubcommand(new LinkCommand(console, parts));
        line.addSubcommand(new ValidateCommand(console));
        line.addSubcommand(new ExportCommand(console));
        line.addSubcommand(new ServeCommand(console, parts));
        line.addSubcommand(new BackupCommand(console));
        line.addSubcommand(new RestoreCommand(console));
        line.addSubcommand(new CompactCommand(console));
        line.addSubcommand(new PasswordCommand(console));
        line.addSubcommand(new ExplainCommand(console));
        line.setParameterExceptionHandler((problem, given) -> Problems.usage(problem, given, console));
        line.setExecutionExceptionHandler(
                (problem, command, parsed) -> Problems.execution(problem, debug(command.getCommandSpec()), console));
        return line.setUsageHelpAutoWidth(console.outTerminal()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Whether a command was started with --debug. */
    static boolean debug(CommandSpec spec) {
        return spec.root().userObject() instanceof Newsgraph root && root.debug;
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[]{"newsgraph " + number()};
        }

        static String number() {
            String version = Newsgraph.class.getPackage().getImplementationVersion();
            return version == null ? "(unpackaged)" : version;
        }
    }
}
