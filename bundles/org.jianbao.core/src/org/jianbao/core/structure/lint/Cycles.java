package org.jianbao.core.structure.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.jianbao.core.check.Severity;
import org.jianbao.core.expression.Expression;
import org.jianbao.core.expression.Expressions;
import org.jianbao.core.phrase.Phrases;
import org.jianbao.core.structure.StructureNames;
import org.jianbao.model.structure.Phrase;
import org.jianbao.model.structure.ReportStructure;
import org.jianbao.model.structure.SectionTemplate;
import org.jianbao.model.structure.StructurePackage.Literals;
import org.jianbao.model.structure.ValueField;

/** Phrases and formulas that come back to themselves. */
final class Cycles {

    private static final int MOST_NAMES = 6;

    private final FieldPaths paths;
    private final StructureLint.Report report;
    private final Map<EObject, List<EObject>> quoted = new LinkedHashMap<>();

    Cycles(ReportStructure structure, StructureLint.Report report) {
        this.paths = new FieldPaths(structure);
        this.report = report;
        structure.getSections().forEach(template -> {
            for (TreeIterator<EObject> all = template.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (isWritten(element)) {
                    quoted.put(element, quotes(element));
                }
            }
        });
    }

    /** What the phrases of a plug-in's section quote, its figures for instance, only the plug-in knows. */
    private static boolean isWritten(EObject element) {
        return element instanceof Phrase phrase && StructureNames.isDesigned((SectionTemplate) phrase.eContainer())
                || element instanceof ValueField field && !NameChecks.blank(field.getFormula());
    }

    private List<EObject> quotes(EObject element) {
        EObject holder = element instanceof Phrase phrase && phrase.getOver() != null ? phrase.getOver() : element.eContainer();
        return names(element).flatMap(name -> paths.find(holder, name.path()).stream()).filter(Cycles::isWritten).distinct()
                .toList();
    }

    private static Stream<Expression.Name> names(EObject element) {
        if (element instanceof ValueField field) {
            return Expressions.compile(field.getFormula()).names().stream();
        }
        var phrase = (Phrase) element;
        var names = new ArrayList<Expression.Name>();
        Stream.of(phrase.getPattern(), phrase.getOtherwise()).filter(text -> text != null)
                .forEach(text -> names.addAll(Phrases.names(text)));
        if (!NameChecks.blank(phrase.getCondition())) {
            names.addAll(Expressions.compile(phrase.getCondition()).names());
        }
        return names.stream();
    }

    void check() {
        Map<EObject, Integer> components = new Components().of(quoted);
        Map<Integer, List<EObject>> members = new LinkedHashMap<>();
        components.forEach((element, number) -> members.computeIfAbsent(number, key -> new ArrayList<>()).add(element));
        for (EObject element : quoted.keySet()) {
            List<EObject> round = members.get(components.get(element));
            if (round.size() > 1 || quoted.get(element).contains(element)) {
                boolean phrase = element instanceof Phrase;
                report.add(phrase ? "structure.phrase.cycle" : "structure.formula.cycle", Severity.ERROR, element,
                        phrase ? Literals.PHRASE__PATTERN : Literals.VALUE_FIELD__FORMULA, name(element),
                        round(round));
            }
        }
    }

    private static String round(List<EObject> round) {
        String names = String.join(", ", round.stream().limit(MOST_NAMES).map(Cycles::name).sorted().toList());
        return round.size() > MOST_NAMES ? names + ", …" : names;
    }

    private static String name(EObject element) {
        return String.valueOf(element instanceof Phrase phrase ? phrase.getName() : ((ValueField) element).getName());
    }

    /** Strongly connected components after Tarjan, without recursion, since structures may be hostile. */
    private static final class Components {

        private final Map<EObject, Integer> found = new HashMap<>();
        private final Map<EObject, Integer> order = new HashMap<>();
        private final Map<EObject, Integer> low = new HashMap<>();
        private final List<EObject> stack = new ArrayList<>();
        private final Set<EObject> stacked = new HashSet<>();

        Map<EObject, Integer> of(Map<EObject, List<EObject>> graph) {
            for (EObject start : graph.keySet()) {
                if (!order.containsKey(start)) {
                    visit(start, graph);
                }
            }
            return found;
        }

        private void visit(EObject start, Map<EObject, List<EObject>> graph) {
            var path = new ArrayList<EObject>();
            var next = new HashMap<EObject, Integer>();
            open(start, path);
            while (!path.isEmpty()) {
                EObject at = path.getLast();
                int edge = next.merge(at, 1, Integer::sum) - 1;
                List<EObject> edges = graph.get(at);
                if (edge < edges.size()) {
                    EObject to = edges.get(edge);
                    if (!order.containsKey(to)) {
                        open(to, path);
                    } else if (stacked.contains(to)) {
                        low.merge(at, order.get(to), Math::min);
                    }
                } else {
                    path.removeLast();
                    close(at, path.isEmpty() ? null : path.getLast());
                }
            }
        }

        private void open(EObject element, List<EObject> path) {
            order.put(element, order.size());
            low.put(element, order.get(element));
            stack.add(element);
            stacked.add(element);
            path.add(element);
        }

        private void close(EObject element, EObject above) {
            if (above != null) {
                low.merge(above, low.get(element), Math::min);
            }
            if (low.get(element).equals(order.get(element))) {
                EObject member;
                do {
                    member = stack.removeLast();
                    stacked.remove(member);
                    found.put(member, order.get(element));
                } while (member != element);
            }
        }
    }
}
