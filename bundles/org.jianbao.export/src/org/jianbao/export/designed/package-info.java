/** Prints sections whose layout is designed in the report structure. */
package org.jianbao.export.designed;
