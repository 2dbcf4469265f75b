package org.jianbao.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;

/**
 * Several commands as one step. Each may rely on those before it; if one cannot be executed, those before it are taken back.
 */
final class Steps extends AbstractCommand {

    private final List<Command> commands;

    Steps(String label, List<? extends Command> commands) {
        super(label);
        this.commands = List.copyOf(commands);
    }

    @Override
    protected boolean prepare() {
        return !commands.isEmpty();
    }

    @Override
    public void execute() {
        var done = new ArrayList<Command>();
        try {
            for (Command command : commands) {
                if (!command.canExecute()) {
                    throw new IllegalArgumentException(getLabel() + ": " + command.getLabel());
                }
                command.execute();
                done.add(command);
            }
        } catch (RuntimeException e) {
            done.reversed().forEach(Command::undo);
            throw e;
        }
    }

    @Override
    public void undo() {
        commands.reversed().forEach(Command::undo);
    }

    @Override
    public void redo() {
        commands.forEach(Command::redo);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        var affected = new LinkedHashSet<Object>();
        commands.forEach(command -> affected.addAll(command.getAffectedObjects()));
        return affected;
    }

    @Override
    public void dispose() {
        commands.forEach(Command::dispose);
    }
}
