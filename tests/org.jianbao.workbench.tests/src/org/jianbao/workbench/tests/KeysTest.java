package org.jianbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;

/** The keys of commands, and the page of the guide that lists them. */
@ExtendWith(WorkbenchExtension.class)
class KeysTest {

    private static final Pattern CELL = Pattern.compile("<tr><td>([^<]*)</td>");
    private static final Pattern FIELDS = Pattern.compile("<tr><th>[^<]*</th><th></th></tr>");
    private static final String OURS = "org.jianbao.";

    private final IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);

    /** Returns the bindings of this system that none without command takes away. */
    private List<Binding> active() {
        List<Binding> here = Arrays.stream(service.getBindings()).filter(binding -> binding.getPlatform() == null
                || binding.getPlatform().equals(SWT.getPlatform())).toList();
        List<Binding> gone = here.stream().filter(binding -> binding.getParameterizedCommand() == null).toList();
        return here.stream().filter(binding -> binding.getParameterizedCommand() != null && gone.stream().noneMatch(
                other -> other.getTriggerSequence().equals(binding.getTriggerSequence())
                        && other.getContextId().equals(binding.getContextId())
                        && !Objects.equals(other.getPlatform(), binding.getPlatform()))).toList();
    }

    @Test
    void theKeyOfANewDocumentMakesTheNextIssue() throws ParseException {
        assertEquals("org.jianbao.workbench.nextIssue", service.getPerfectMatch(KeySequence.getInstance("M1+N"))
                .getParameterizedCommand().getId());
    }

    /** Commands of ours share no key with another command that can be called in the same place. */
    @Test
    void noKeyOfOursCallsTwoCommands() {
        Map<String, Set<String>> commands = new TreeMap<>();
        for (Binding binding : active()) {
            commands.computeIfAbsent(binding.getContextId() + ' ' + binding.getTriggerSequence(), key -> new TreeSet<>())
                    .add(binding.getParameterizedCommand().getId());
        }
        commands.values().removeIf(ids -> ids.size() < 2 || ids.stream().noneMatch(id -> id.startsWith(OURS)));
        assertEquals(Map.of(), commands);
    }

    @Test
    void theGuideListsTheKeysThatThereAre() throws IOException {
        for (String page : List.of("/help/keys.html", "/nl/zh/help/keys.html")) {
            Set<String> listed = new TreeSet<>(listed(page));
            Set<String> ours = new TreeSet<>();
            Set<String> all = new TreeSet<>();
            for (Binding binding : active()) {
                ParameterizedCommand command = binding.getParameterizedCommand();
                String keys = plain(binding.getTriggerSequence().format());
                all.add(keys);
                if (command.getId().startsWith(OURS)) {
                    ours.add(keys);
                }
            }
            var missing = new TreeSet<>(ours);
            missing.removeAll(listed);
            assertEquals(Set.of(), missing, "keys of commands that are not on " + page);
            var unknown = new TreeSet<>(listed);
            unknown.removeAll(all);
            assertEquals(Set.of(), unknown, "keys on " + page + " that call nothing");
        }
    }

    /** Returns the keys of the first part of the table, which are those of commands; the others belong to widgets. */
    private static List<String> listed(String page) throws IOException {
        try (var in = FrameworkUtil.getBundle(org.jianbao.workbench.internal.help.HelpView.class).getEntry(page).openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher fields = FIELDS.matcher(text);
            assertTrue(fields.find(), page);
            var keys = new ArrayList<String>();
            for (Matcher cell = CELL.matcher(text.substring(0, fields.start())); cell.find();) {
                Arrays.stream(cell.group(1).split("[,，、]")).map(KeysTest::plain).forEach(keys::add);
            }
            return keys;
        }
    }

    private static String plain(String keys) {
        String[] parts = keys.strip().toUpperCase(Locale.ROOT).replace("DELETE", "DEL").split("\\+");
        Arrays.sort(parts); // the platform writes them in another order
        return String.join("+", parts);
    }
}
