package org.jianbao.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application of the command-line product. */
public final class CliApplication implements IApplication {

	/**
	 * Runs the command that the program arguments name.
	 *
	 * @return the exit code: 0 fine, 1 findings, 2 wrong call or unreadable input
	 */
	@Override
	public Object start(IApplicationContext context) {
		System.out.println("jianbao <verb> ...");
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// Nothing runs in the background.
	}
}
