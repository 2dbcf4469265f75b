package org.jianbao.cli.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jianbao.runtime.Plugins;
import org.osgi.framework.FrameworkUtil;

/** The headless application of the command-line product. */
public final class CliApplication implements IApplication {

    private final Cancellation cancellation = new Cancellation();

    /**
     * Runs the command that the program arguments name.
     *
     * @return the exit code: 0 fine, 1 findings, 2 wrong call or unreadable input
     */
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        var terminal = new Terminal(out, err, Terminal::hasConsole, Path.of(""));
        String version = FrameworkUtil.getBundle(CliApplication.class).getVersion().toString();
        try (var run = cancellation.begin()) {
            return new Cli(terminal, CliApplication::installation, run::isCancelled, version)
                    .run(arguments == null ? new String[0] : arguments);
        }
    }

    private static Installation installation() {
        Plugins plugins = Plugins.installed();
        return new Installation(plugins.kinds(), plugins.renderers(), plugins.writers(), plugins.problems());
    }

    /** Returns a stream in the character set of the session; in UTF-8 where that one cannot write Chinese. */
    private static PrintStream stream(FileDescriptor descriptor, String property) {
        Charset charset = StandardCharsets.UTF_8;
        try {
            Charset session = Charset.forName(System.getProperty(property, charset.name()));
            charset = session.canEncode() && session.newEncoder().canEncode('报') ? session : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            charset = StandardCharsets.UTF_8;
        }
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), true, charset);
    }

    @Override
    public void stop() {
        cancellation.cancel();
    }
}
