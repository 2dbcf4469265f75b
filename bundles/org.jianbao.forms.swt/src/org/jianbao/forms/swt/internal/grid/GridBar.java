package org.jianbao.forms.swt.internal.grid;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jianbao.core.Messages;

/** The buttons, keys and context menu of a grid. */
final class GridBar {

    private final Messages messages = new Messages(GridBar.class);
    private final Map<GridCommand, ToolItem> buttons = new EnumMap<>(GridCommand.class);
    private final List<GridCommand> commands;
    private final ToolBar bar;
    private final CellTable table;
    private GridActions actions;

    /**
     * Makes the buttons.
     *
     * @param parent where they go
     * @param nested whether rows can hold rows
     */
    GridBar(Composite parent, boolean nested, CellTable table) {
        this.table = table;
        commands = Stream.of(GridCommand.values()).filter(command -> nested || !command.nestedOnly()).toList();
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        for (GridCommand command : commands) {
            if (command.button()) {
                button(command);
            }
        }
    }

    /** Does what buttons, keys and menu say from now on. */
    void connect(GridActions newActions) {
        actions = newActions;
        var menu = new Menu(table.table());
        menu.addListener(SWT.Show, event -> fill(menu));
        table.table().setMenu(menu);
        table.cursor().inputs().forEach(input -> input.setMenu(menu));
        table.cursor().onKey(this::key);
        table.cursor().onBlock(actions::paste);
    }

    private void button(GridCommand command) {
        if (command.startsGroup()) {
            new ToolItem(bar, SWT.SEPARATOR);
        }
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(image(command.icon()));
        item.setToolTipText(tip(command));
        item.addListener(SWT.Selection, event -> actions.run(command));
        buttons.put(command, item);
    }

    /** Returns the image of a name; it belongs to JFace's registry. */
    static Image image(String name) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = GridBar.class.getName() + '.' + name;
        if (images.getDescriptor(key) == null) {
            images.put(key, ImageDescriptor.createFromURL(GridBar.class.getResource(name + ".svg")));
        }
        return images.get(key);
    }

    private String name(GridCommand command) {
        return messages.get("command." + command.word());
    }

    private String tip(GridCommand command) {
        return command.key() == 0 ? name(command) : messages.get("button.key", name(command), keys(command));
    }

    private static String keys(GridCommand command) {
        return SWTKeySupport.convertAcceleratorToKeyStroke(command.key()).format();
    }

    /** Returns the buttons. */
    Control control() {
        return bar;
    }

    /** Shows which commands can be executed now. */
    void update() {
        buttons.forEach((command, item) -> {
            boolean enabled = actions.isEnabled(command);
            if (item.getEnabled() != enabled) {
                item.setEnabled(enabled);
            }
        });
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        for (GridCommand command : commands) {
            if (command.startsGroup() || command == GridCommand.DUPLICATE) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(command.key() == 0 ? name(command) : name(command) + '\t' + keys(command));
            item.setEnabled(actions.isEnabled(command));
            item.addListener(SWT.Selection, event -> actions.run(command));
        }
    }

    private void key(Event event) {
        if (event.type != SWT.KeyDown) {
            return;
        }
        boolean inRows = !table.cursor().inCell();
        for (GridCommand command : commands) {
            if (command.key() != 0 && matches(event, command.key()) && (command != GridCommand.PASTE || !table.cursor().inText())) {
                event.doit = false;
                actions.run(command);
                return;
            }
        }
        if (inRows && matches(event, SWT.DEL)) {
            event.doit = false;
            actions.run(GridCommand.DELETE);
        } else if (inRows && matches(event, SWT.MOD1 | 'c')) {
            event.doit = false;
            actions.run(GridCommand.COPY);
        }
    }

    private static boolean matches(Event event, int key) {
        int code = event.keyCode == SWT.KEYPAD_CR ? SWT.CR : event.keyCode;
        return Character.toLowerCase(code) == (key & SWT.KEY_MASK)
                && (event.stateMask & SWT.MODIFIER_MASK) == (key & SWT.MODIFIER_MASK);
    }
}
