/** The one place where model files are loaded and saved, and where any file of a user is written. */
package org.jianbao.core.io;
