package org.jianbao.core.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.core.check.Change;
import org.jianbao.core.check.Findings;
import org.jianbao.core.check.Fix;
import org.jianbao.core.check.Severity;
import org.jianbao.core.register.UnitNames;
import org.jianbao.model.bulletin.Issue;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.Unit;

/**
 * Names of departments in typed texts are in the register, where it is certain that they are names of departments: as they
 * stand in front of 窗口, or at the beginning of a sentence in front of what only a department does (rules 13 and 14).
 */
final class UnitRules {

    private static final Messages MESSAGES = new Messages(UnitRules.class);
    private static final String LETTER = "[\\p{IsHan}&&[^的和与及在由向]&&[^对为本周各日]]";
    private static final String NAME = LETTER + "{1,12}?(?:厅|局|委|海关)";
    private static final Pattern LETTERS = Pattern.compile(LETTER);
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:、" + NAME + ")*");
    private static final Pattern DAY = Pattern.compile("(?:本周|[0-9]{1,2}月[0-9]{1,2}日)，");
    private static final Pattern DOES = Pattern.compile(
            "(" + NAME + ")(?:召开|印发|组织|开展|举办|出台|制定|推进|启动|会同|联合|发布)");
    private static final String WINDOW = "窗口";
    private static final String ENDS = "。！？\n";
    /** More characters than the names of a whole list have. */
    private static final int LONGEST = 100;
    /** Names that say no department of this register: general ones, those of the state, and those of other places. */
    private static final Pattern GENERAL = Pattern.compile("^(?:要求|请|经|受|据|组织|支持|协助|配合|陪同|指导|督促)|大厅$|办公厅$|总局$|^(?:国|中央|中共|全|该|此|相关|有关|部分|多|其|两|三|四|五|几|上述)"
            + "|省级|省直|市县|市州|[市县区州镇](?!场|政)|部");
    private static final int MOST = 3;

    private final Register register;
    private final Set<String> known = new HashSet<>();
    private final String home;
    private final Findings findings;

    /**
     * Makes the rule.
     *
     * @param issue the issue, whose issuer leads to the register
     * @param findings takes what is wrong
     */
    UnitRules(Issue issue, Findings findings) {
        this.findings = findings;
        EObject holder = issue.getIssuer() == null || issue.getIssuer().eIsProxy() ? null
                : EcoreUtil.getRootContainer(issue.getIssuer());
        register = holder instanceof Register found ? found : null;
        if (register == null) {
            home = "";
            return;
        }
        units().forEach(unit -> known.addAll(UnitNames.forms(unit)));
        String issuer = issue.getIssuer().getFullName();
        home = issuer == null ? "" : issuer.substring(0, issuer.indexOf('省') + 1);
    }

    private List<Unit> units() {
        var units = new ArrayList<Unit>(register.getDepartments());
        units.addAll(register.getWindows());
        return units;
    }

    /** Checks a text. */
    void check(EObject element, EAttribute attribute, String text) {
        if (register == null || text.indexOf('厅') < 0 && text.indexOf('局') < 0 && text.indexOf('委') < 0
                && text.indexOf('关') < 0) {
            return;
        }
        for (int at = text.indexOf(WINDOW); at >= 0; at = text.indexOf(WINDOW, at + 1)) {
            windows(element, attribute, text, at);
        }
        Matcher day = DAY.matcher(text);
        Matcher does = DOES.matcher(text);
        for (int at = 0; at < text.length(); at = nextSentence(text, at)) {
            day.region(at, text.length());
            does.region(day.lookingAt() ? day.end() : at, text.length());
            if (does.lookingAt()) {
                name(element, attribute, does.start(1), does.group(1));
            }
        }
    }

    private static int nextSentence(String text, int from) {
        int at = from;
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at + 1;
    }

    /** Checks the names in front of 窗口, unless other words stand in front of them. */
    private void windows(EObject element, EAttribute attribute, String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isLetter(text.substring(start - 1, start))) {
            start--;
        }
        boolean begins = start == 0 || !Character.isIdeographic(text.charAt(start - 1))
                && "）”".indexOf(text.charAt(start - 1)) < 0;
        if (begins && NAMES.matcher(text).region(start, end).matches()) {
            int at = start;
            for (String name : text.substring(start, end).split("、")) {
                name(element, attribute, at, name);
                at += name.length() + 1;
            }
        }
    }

    private static boolean isLetter(String letter) {
        return letter.equals("、") || LETTERS.matcher(letter).matches();
    }

    private void name(EObject element, EAttribute attribute, int at, String name) {
        if (isUnknown(name)) {
            report(element, attribute, at, name);
        }
    }

    /** A name also counts as known if it is how another one ends, as 省水利厅 is of 四川省水利厅. */
    private boolean isUnknown(String name) {
        String local = home.isEmpty() || !name.startsWith(home) ? name : name.substring(home.length() - 1);
        return !known.contains(name) && !GENERAL.matcher(name).find() && local.indexOf('省') <= 0
                && known.stream().noneMatch(form -> form.endsWith(name));
    }

    private void report(EObject element, EAttribute attribute, int at, String name) {
        var fixes = new ArrayList<Fix>();
        for (String near : nearest(name)) {
            fixes.add(Fix.of(MESSAGES.get("fix.unit.choose", near),
                    Change.replace(element, attribute, at, at + name.length(), near)));
        }
        fixes.add(Fix.of(MESSAGES.get("fix.unit.add", name), new Change.AddDepartment(name)));
        findings.add("text.unit.unknown", Severity.WARNING, element, attribute, MESSAGES.get("text.unit.unknown", name), fixes);
    }

    /** Returns the printed names that are most like a name, the best one first. */
    private List<String> nearest(String name) {
        record Near(String name, double likeness) {
        }
        return register.getDepartments().stream()
                .map(unit -> new Near(UnitNames.printed(unit),
                        UnitNames.forms(unit).stream().mapToDouble(form -> likeness(name, form)).max().orElse(0)))
                .filter(near -> near.name() != null && near.likeness() >= 0.5)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::name)).limit(MOST)
                .map(Near::name).toList();
    }

    /** Returns how much two names have in common, in order: 1 for the same name, 0 for nothing. What all end with does not count. */
    private static double likeness(String one, String other) {
        String first = one.substring(0, one.length() - 1);
        String second = other.isEmpty() ? "" : other.substring(0, other.length() - 1);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int[] row = new int[second.length() + 1];
        for (char unit : first.toCharArray()) {
            int diagonal = 0;
            for (int at = 1; at <= second.length(); at++) {
                int above = row[at];
                row[at] = unit == second.charAt(at - 1) ? diagonal + 1 : Math.max(above, row[at - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[second.length()] / (first.length() + second.length());
    }
}
