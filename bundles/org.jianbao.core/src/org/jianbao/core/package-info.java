/** What every package of the core and every bundle above it uses. */
package org.jianbao.core;
