/** Drives the desktop from inside and measures it. {@code org.jianbao.benchmarks.Desktop} puts it into a copy of the product. */
package org.jianbao.benchmarks.desktop;
