/** What runs before Equinox does, from the class path of the Java command. */
package org.jianbao.cli.launch;
