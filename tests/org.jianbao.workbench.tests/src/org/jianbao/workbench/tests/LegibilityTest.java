package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What looks at forms sees what people cannot read. */
@ExtendWith(WorkbenchExtension.class)
class LegibilityTest {

    private final Ui ui = new Ui();
    private final boolean chinese = Locale.getDefault().getLanguage().equals("zh");
    private final Shell shell = new Shell(ui.display());

    @BeforeEach
    void open() {
        shell.setLayout(new GridLayout());
        shell.setSize(400, 300);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Label label(String text) {
        var label = new Label(shell, SWT.NONE);
        label.setText(text);
        return label;
    }

    private void fault(String part) {
        shell.open();
        ui.waitUntil("it is seen", () -> Legibility.faults(shell).toString().contains(part)); // it may not be drawn yet
        var faults = Legibility.faults(shell);
        assertEquals(1, faults.size(), faults::toString);
    }

    @Test
    void aFormThatCanBeReadHasNoFault() {
        label(chinese ? "年份" : "Year");
        new Text(shell, SWT.BORDER);
        shell.open();
        ui.settle();
        assertEquals("", String.join("\n", Legibility.faults(shell)));
    }

    @Test
    void aCaptionThatIsCutOff() {
        label(chinese ? "这里放不下的标题" : "A caption without room").setLayoutData(new GridData(40, SWT.DEFAULT));
        fault("needs");
    }

    @Test
    void aCaptionOutsideOfItsRoom() {
        var narrow = new Composite(shell, SWT.NONE);
        narrow.setLayoutData(new GridData(40, 40));
        var label = new Label(narrow, SWT.NONE);
        label.setText(chinese ? "这里放不下的标题" : "A caption without room");
        label.pack();
        fault("leaves");
    }

    @Test
    void anotherLanguage() {
        label(chinese ? "Publishing date" : "印发日期");
        fault("language");
    }

    @Test
    void theKeyOfAMessage() {
        label("form.publishDate");
        fault("name of the program");
    }

    @Test
    void theNameOfAFeature() {
        label("publishDate");
        fault("name of the program");
    }

    @Test
    void anInputWithoutName() {
        new Text(shell, SWT.BORDER);
        fault("screen readers");
    }

    @Test
    void aPaleCaption() {
        Label label = label(chinese ? "年份" : "Year");
        shell.open();
        ui.settle(); // a theme colours what is new
        label.setBackground(new Color(255, 255, 255));
        label.setForeground(new Color(140, 140, 140));
        fault("has a contrast of 3.3");
    }

    @Test
    void lettersThatAreNotDrawnAsTheControlSays() {
        Label label = label(chinese ? "年份" : "Year");
        label.addListener(SWT.Paint, event -> event.gc.fillRectangle(0, 0, 400, 300));
        fault("draws");
    }
}
