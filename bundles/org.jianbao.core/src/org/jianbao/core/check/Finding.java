package org.jianbao.core.check;

/**
 * Something that a check found.
 *
 * @param rule the id of the rule, such as {@code issue.period.order}; it never changes, so that scripts can rely on it
 * @param severity how much it matters
 * @param message one sentence for people: what is wrong and what to do
 * @param place where it was found
 */
public record Finding(String rule, Severity severity, String message, Place place) {
}
