/**
 * Tests in the running workbench, with windows on a display ({@code ./jianbao test} makes one in memory).
 *
 * <p>How to write one:
 * <pre>
 * &#64;ExtendWith(WorkbenchExtension.class)
 * class NextIssueTest {
 *
 *     private final Ui ui = new Ui();
 *
 *     &#64;Test
 *     void theNumberGoesOn() {
 *         IProject series = SampleProject.create("weekly");
 *         ui.openEditor(series.getFile("issues/2024/2024-02.issue"));
 *         Text number = ui.find(Text.class, "No.");
 *         ui.enter(number, "3");
 *         ui.waitUntil("the title tells the number", () -&gt; ui.shell().getText().contains("3"));
 *     }
 * }
 * </pre>
 *
 * <p>Rules:
 * <ul>
 * <li>Tests run in the thread of the windows: touch widgets directly, never block. Whatever comes later is waited for by
 * {@link org.jianbao.workbench.tests.Ui#waitUntil}, which dispatches events; nothing sleeps.</li>
 * <li>What opens a modal dialog does not return before it is closed. Call it through
 * {@link org.jianbao.workbench.tests.Ui#inDialog}, whose second argument works in the dialog and closes it. The file dialog of the
 * platform is none of SWT's: {@link org.jianbao.workbench.tests.SystemDialog} works in it.</li>
 * <li>{@link org.jianbao.workbench.tests.WorkbenchExtension} closes dialogs and editors after each test without saving, resets
 * the perspective, deletes the projects, and fails the test if our code logged an error. When a test fails it keeps
 * {@code target/failures/TEST.png} and {@code TEST.log}.</li>
 * <li>Every test runs twice, in English and in Chinese: do not compare labels with words, or take the words from
 * {@link org.jianbao.core.Messages}. What looks whether windows can be read runs a third time, in the dark theme (see pom.xml).</li>
 * <li>Keys and clicks are real events of the window system. Characters that no key has, such as Chinese ones, arrive as an
 * input method commits them: as one insertion. SWT gives a posted key to the topmost window; {@link org.jianbao.workbench.tests.Keyboard}
 * knocks first, until a key reaches the control that has the input.</li>
 * <li>A window that is there need not be ready for a key: key bindings come some time after the selection they belong to. Wait for
 * what you need.</li>
 * </ul>
 */
package org.jianbao.workbench.tests;
