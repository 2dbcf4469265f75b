/**
 * The Word writer. What depends on the layout only is built once with POI ({@code …Part} classes, {@link
 * org.jianbao.export.word.PartsBuilder}) and kept as bytes; what depends on the issue is streamed without POI.
 */
package org.jianbao.export.word;
