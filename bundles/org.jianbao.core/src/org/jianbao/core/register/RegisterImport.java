package org.jianbao.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.Messages;
import org.jianbao.model.register.Department;
import org.jianbao.model.register.Person;
import org.jianbao.model.register.Register;
import org.jianbao.model.register.RegisterPackage.Literals;
import org.jianbao.model.register.Unit;
import org.jianbao.model.register.Window;

/**
 * What taking over a list of departments, windows or people would do to a register: which rows are new, changed, the same
 * or in conflict. Nothing is changed before somebody has looked. An empty cell never takes anything away, and names are
 * added to short names and aliases, not replaced.
 */
public final class RegisterImport {

    /** What a row does. */
    public enum Status {
        /** Adds an element. */
        NEW,
        /** Changes one. */
        CHANGED,
        /** Says what the register says already. */
        SAME,
        /** Cannot be taken over as it is. */
        CONFLICT
    }

    /**
     * What a row says otherwise than the register.
     *
     * @param feature about what
     * @param before the value in the register; null if there is none
     * @param after the value that it would get
     */
    public record Difference(EStructuralFeature feature, Object before, Object after) {
    }

    /**
     * What a row would do.
     *
     * @param number the number of the row in the file, from 1
     * @param name the name in the row
     * @param status what it does
     * @param element the element of the register that it is about; null for a new one and for a conflict
     * @param differences what it changes; for a new element everything that the row says
     * @param problem for a conflict one sentence that says why, else empty
     * @param ways for a conflict the ways out of it, of which a person may choose one; else empty
     */
    public record Line(int number, String name, Status status, EObject element, List<Difference> differences,
            String problem, List<Way> ways) {
    }

    /**
     * A way out of a conflict.
     *
     * @param line what is done in place of the row, which adds or changes something
     * @param dropped the features whose cells are not taken over, since they do not fit
     * @param instead the number of the row that must not be taken over as well; 0 if there is none
     */
    public record Way(Line line, List<EStructuralFeature> dropped, int instead) {
    }

    /** Carries changes out, for instance as commands that can be undone. */
    public interface Target {
        /** Adds an element to a list of the register. */
        void add(Register register, EReference list, EObject element);

        /** Sets a feature. */
        void set(EObject element, EStructuralFeature feature, Object value);
    }


    private static final Messages MESSAGES = new Messages(RegisterImport.class);

    private final Register register;
    private final ListColumns columns;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Object, Integer> seen = new HashMap<>();

    private RegisterImport(Register register, ListColumns columns) {
        this.register = register;
        this.columns = columns;
    }

    /**
     * Compares a list with a register.
     *
     * @param register the register
     * @param numbers the numbers of the rows in their file
     * @param rows the cells of the rows, the header among the first ones
     * @return empty if no row is a header with a column for names
     */
    public static Optional<RegisterImport> of(Register register, List<Integer> numbers, List<List<String>> rows) {
        return ListColumns.find(rows).map(columns -> of(register, numbers, rows, columns));
    }

    /**
     * Compares a list, of which is known what its columns hold, with a register.
     *
     * @param register the register
     * @param numbers the numbers of the rows in their file
     * @param rows the cells of the rows
     * @param columns what they hold
     */
    public static RegisterImport of(Register register, List<Integer> numbers, List<List<String>> rows, ListColumns columns) {
        var comparison = new RegisterImport(register, columns);
        for (int i = columns.header() + 1; i < rows.size(); i++) {
            comparison.lines.add(comparison.line(numbers.get(i), rows.get(i)));
        }
        return comparison;
    }

    /** Returns what the list is a list of. */
    public ListKind kind() {
        return columns.kind();
    }

    /** Returns what each row would do, in the order of the rows. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * Takes rows over. A person who has got another title on a later day becomes a second entry, and the first one ends on
     * the day before, so that bulletins of that time keep the title of that time.
     *
     * @param chosen rows of {@link #lines()}; those that are the same or in conflict do nothing
     * @param target carries the changes out
     */
    public void apply(Collection<Line> chosen, Target target) {
        for (Line line : chosen) {
            if (line.status() == Status.NEW) {
                predecessor(line).ifPresent(before -> target.set(before, Literals.PERSON__TO, from(line).minusDays(1)));
                EObject element = EcoreUtil.create(kind().eClass());
                line.differences().forEach(difference -> element.eSet(difference.feature(), difference.after()));
                target.add(register, kind().container(), element);
            } else if (line.status() == Status.CHANGED) {
                line.differences().forEach(difference ->
                        target.set(line.element(), difference.feature(), difference.after()));
            }
        }
    }

    private Line line(int number, List<String> cells) {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        var dropped = new ArrayList<EStructuralFeature>();
        String problem = "";
        for (EStructuralFeature feature : kind().features()) {
            String cell = cell(cells, feature);
            try {
                if (!cell.isEmpty()) {
                    values.put(feature, ListCell.value(register, feature, cell));
                }
            } catch (ListCell.Refused e) {
                dropped.add(feature);
                problem = problem.isEmpty() ? e.getMessage() : problem;
            }
        }
        String name = cell(cells, kind().label());
        if (!values.containsKey(kind().label())) {
            return conflict(number, name, problem.isEmpty() ? MESSAGES.get("list.name") : problem, List.of());
        }
        Line line = compare(number, name, values);
        return dropped.isEmpty() ? line : conflict(number, name, problem, List.of(new Way(line, List.copyOf(dropped), 0)));
    }

    private String cell(List<String> cells, EStructuralFeature feature) {
        int column = columns.columns().getOrDefault(feature, Integer.MAX_VALUE);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Returns a line that changes nothing unless a person chooses one of the ways; those that lead nowhere are left out. */
    private static Line conflict(int number, String name, String problem, List<Way> ways) {
        return new Line(number, name, Status.CONFLICT, null, List.of(), problem, ways.stream()
                .filter(way -> way.line().status() == Status.NEW || way.line().status() == Status.CHANGED).toList());
    }

    private Line compare(int number, String name, Map<EStructuralFeature, Object> values) {
        List<? extends EObject> found = found(values);
        if (found.size() > 1) {
            var ways = new ArrayList<Way>();
            found.forEach(element -> ways.add(new Way(changed(number, name, element, values), List.of(), 0)));
            ways.add(new Way(added(number, name, values), List.of(), 0));
            return conflict(number, name, MESSAGES.get("list.several", name, found.size()), ways);
        }
        EObject element = found.isEmpty() ? null : found.getFirst();
        Integer before = seen.putIfAbsent(element == null ? key(values) : element, number);
        boolean successor = element instanceof Person person && isSuccessor(person, values);
        Line line = element == null || successor ? added(number, name, values) : changed(number, name, element, values);
        return before == null ? line : conflict(number, name, MESSAGES.get("list.twice", name, before),
                List.of(new Way(line, List.of(), before)));
    }

    private Line changed(int number, String name, EObject element, Map<EStructuralFeature, Object> values) {
        List<Difference> differences = differences(element, values);
        return new Line(number, name, differences.isEmpty() ? Status.SAME : Status.CHANGED, element, differences, "", List.of());
    }

    private Line added(int number, String name, Map<EStructuralFeature, Object> values) {
        for (EStructuralFeature feature : kind().features()) {
            if (feature.isRequired() && feature.getDefaultValueLiteral() == null && !values.containsKey(feature)) {
                return conflict(number, name,
                        MESSAGES.get("list.required", name, ListColumns.words(kind(), feature).getFirst()), List.of());
            }
        }
        List<Difference> all = values.entrySet().stream()
                .map(value -> new Difference(value.getKey(), null, value.getValue())).toList();
        return new Line(number, name, Status.NEW, null, all, "", List.of());
    }

    private static Object key(Map<EStructuralFeature, Object> values) {
        var key = new HashMap<>(values);
        key.keySet().retainAll(List.of(Literals.DEPARTMENT__FULL_NAME, Literals.WINDOW__NAME, Literals.WINDOW__NUMBER,
                Literals.PERSON__NAME, Literals.PERSON__DEPARTMENT));
        return key;
    }

    /** Returns the elements that a row may mean. */
    private List<? extends EObject> found(Map<EStructuralFeature, Object> values) {
        return switch (kind()) {
            case DEPARTMENTS -> named(register.getDepartments(), (String) values.get(Literals.DEPARTMENT__FULL_NAME));
            case WINDOWS -> {
                String number = (String) values.get(Literals.WINDOW__NUMBER);
                List<Window> numbered = register.getWindows().stream()
                        .filter(window -> number != null && number.equals(window.getNumber())).toList();
                yield numbered.isEmpty() ? named(register.getWindows(), (String) values.get(Literals.WINDOW__NAME))
                        : numbered;
            }
            case PEOPLE -> people((String) values.get(Literals.PERSON__NAME),
                    (Department) values.get(Literals.PERSON__DEPARTMENT));
        };
    }

    private static <U extends Unit> List<U> named(List<U> units, String name) {
        List<U> full = units.stream().filter(unit -> name.equals(unit instanceof Department department
                ? department.getFullName() : ((Window) unit).getName())).toList();
        return full.isEmpty() ? units.stream().filter(unit -> UnitNames.forms(unit).contains(name)).toList() : full;
    }

    /** Returns the people of a name that are still in office, or all of that name if none is. */
    private List<Person> people(String name, Department department) {
        List<Person> named = register.getPeople().stream().filter(person -> name.equals(person.getName())
                && (department == null || person.getDepartment() == department)).toList();
        List<Person> present = named.stream().filter(person -> person.getTo() == null).toList();
        return present.isEmpty() ? named : present;
    }

    private static boolean isSuccessor(Person person, Map<EStructuralFeature, Object> values) {
        var from = (LocalDate) values.get(Literals.PERSON__FROM);
        Object title = values.get(Literals.PERSON__TITLE);
        return title != null && !title.equals(person.getTitle()) && from != null
                && (person.getFrom() == null || from.isAfter(person.getFrom()));
    }

    /** Returns the entry that ends because a new one of the same person begins. */
    private Optional<Person> predecessor(Line line) {
        if (kind() != ListKind.PEOPLE || from(line) == null) {
            return Optional.empty();
        }
        var department = (Department) after(line, Literals.PERSON__DEPARTMENT);
        List<Person> before = people(line.name(), department).stream().filter(person -> person.getTo() == null).toList();
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private static LocalDate from(Line line) {
        return (LocalDate) after(line, Literals.PERSON__FROM);
    }

    private static Object after(Line line, EStructuralFeature feature) {
        return line.differences().stream().filter(difference -> difference.feature() == feature)
                .map(Difference::after).findFirst().orElse(null);
    }

    private List<Difference> differences(EObject element, Map<EStructuralFeature, Object> values) {
        var differences = new ArrayList<Difference>();
        for (Map.Entry<EStructuralFeature, Object> value : values.entrySet()) {
            EStructuralFeature feature = value.getKey();
            Object before = element.eGet(feature);
            Object after = feature.isMany() ? union((List<?>) before, (List<?>) value.getValue()) : value.getValue();
            boolean known = feature == kind().label() && element instanceof Unit unit
                    && UnitNames.forms(unit).contains(after);
            if (!known && !Objects.equals(before, after)) {
                differences.add(new Difference(feature, before, after));
            }
        }
        return differences;
    }

    private static List<Object> union(List<?> before, List<?> added) {
        var all = new ArrayList<Object>(before);
        added.stream().filter(value -> !all.contains(value)).forEach(all::add);
        return all;
    }
}
