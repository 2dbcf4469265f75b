package org.jianbao.workbench.internal.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The content of a model file that was edited and not saved.
 *
 * @param file the file, absolute
 * @param base the fingerprint of the file from which the editing began; empty if there was none
 * @param time when the copy was made, for people only
 * @param counter counts the copies; of two copies of a file the one with the larger number is newer, whatever the clock said
 * @param content the content
 */
public record RecoveryCopy(Path file, String base, Instant time, long counter, byte[] content) {
}
