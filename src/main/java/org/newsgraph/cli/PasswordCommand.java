package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.newsgraph.server.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a line for the file of passwords. */
@Command(name = "password", mixinStandardHelpOptions = true, description = {
        "Reads a password from standard input and prints the line for 'serve --admin-file': the name and a bcrypt hash."}, footer = {"",
                "Examples:", "  newsgraph password mara >> passwords; chmod 600 passwords"})
final class PasswordCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "NAME", description = "Of the person or program that may write.")
    private String name = "";

    PasswordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (console.errTerminal()) {
            console.err().print("Password: ");
        }
        String password = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
        try {
            console.println(Passwords.line(name, password == null ? "" : password));
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
        return Problems.DONE;
    }
}
