package org.jianbao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;

/** Libraries that only some bundles may see, in manifests and in code. */
class ReservedLibrariesTest {

    /**
     * A library that is reserved.
     *
     * @param needs matches its bundles and packages, as manifests name them
     * @param names matches its types, as code names them
     * @param bundles matches the bundles that may use it
     */
    private record Reserved(String library, Pattern needs, Pattern names, Pattern bundles) {

        Reserved(String library, String needs, String names, String bundles) {
            this(library, Pattern.compile(needs), Pattern.compile(names), Pattern.compile(bundles));
        }
    }

    private static final String WINDOWS = "org\\.jianbao\\.(forms\\.swt|workbench|(.+\\.)?ui)";

    private static final List<Reserved> RESERVED = List.of(
            new Reserved("Apache POI", "(org\\.apache\\.(poi|xmlbeans)|org\\.openxmlformats|com\\.microsoft\\.schemas).*",
                    "(org\\.apache\\.(poi|xmlbeans)|org\\.openxmlformats|com\\.microsoft\\.schemas)\\..*",
                    "org\\.jianbao\\.(.+\\.word|spreadsheet)"),
            new Reserved("the user interface", "org\\.eclipse\\.(swt|jface|ui|e4\\.ui|core\\.commands)(\\..*)?",
                    "org\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\..*|java\\.awt\\..*|javax\\.swing\\..*", WINDOWS),
            new Reserved("the extension registry", "org\\.eclipse\\.(equinox\\.registry|core\\.runtime)",
                    "org\\.eclipse\\.core\\.runtime\\.(IExtension|IConfigurationElement|RegistryFactory|IContributor"
                            + "|ContributorFactory|Platform\\b|dynamichelpers|spi).*",
                    "org\\.jianbao\\.(runtime|forms\\.swt|workbench)"),
            new Reserved("OSGi", "org\\.(osgi|eclipse\\.osgi|eclipse\\.equinox)\\..*|org\\.eclipse\\.osgi",
                    "org\\.(osgi|eclipse\\.osgi|eclipse\\.equinox|eclipse\\.core)\\..*",
                    "org\\.jianbao\\.(runtime|cli|forms\\.swt|workbench)"),
            new Reserved("QLExpress", "com\\.alibaba\\..*", "com\\.alibaba\\..*", "org\\.jianbao\\.core"),
            new Reserved("command line parsing", "(info\\.)?picocli.*", "picocli\\..*", "org\\.jianbao\\.cli"));

    @Test
    void manifestsKeepThem() {
        var found = new ArrayList<String>();
        for (Path bundle : Repository.bundles()) {
            BundleManifest manifest = BundleManifest.of(bundle);
            manifest.needs().forEach(need -> found.addAll(wrongNeeds(manifest.name(), need)));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void codeKeepsThem() {
        var found = new ArrayList<String>();
        int seen = 0;
        for (Path bundle : Repository.bundles()) {
            List<JavaSources.Source> sources = JavaSources.parse(Repository.handWritten(bundle));
            seen += sources.size();
            sources.forEach(source -> found.addAll(wrongNames(bundle.getFileName().toString(), source)));
        }
        assertTrue(seen > 60, seen + " files");
        assertEquals(List.of(), found);
    }

    /** Each library is really used where it is allowed, or the rule looks for the wrong name. */
    @Test
    void theRulesMatchSomething() {
        for (Reserved rule : RESERVED) {
            if (rule.bundles().pattern().equals(WINDOWS)) {
                continue;
            }
            assertTrue(Repository.bundles().stream().map(BundleManifest::of)
                    .anyMatch(manifest -> rule.bundles().matcher(manifest.name()).matches()
                            && manifest.needs().stream().anyMatch(need -> rule.needs().matcher(need).matches())),
                    () -> "No bundle needs " + rule.library());
        }
    }

    @Test
    void aWrongUseIsFound() {
        assertEquals(1, wrongNeeds("org.jianbao.core", "org.apache.poi.ooxml").size());
        assertEquals(1, wrongNeeds("org.jianbao.cli", "org.eclipse.swt.gtk.linux.x86_64").size());
        assertEquals(1, wrongNeeds("org.jianbao.workbenches", "org.eclipse.ui").size());
        assertEquals(List.of(), wrongNeeds("org.jianbao.sections.prose.ui", "org.eclipse.ui.forms"));
        assertTrue(wrongNeeds("org.jianbao.cli", "org.eclipse.core.runtime").size() > 0);
        JavaSources.Source source = JavaSources.parse("A.java", """
                import org.apache.poi.xwpf.usermodel.XWPFDocument;
                class A {
                    Object b = new org.eclipse.swt.widgets.Label(null, 0);
                }
                """);
        assertEquals(2, wrongNames("org.jianbao.core", source).size());
    }

    private static List<String> wrongNeeds(String bundle, String need) {
        return RESERVED.stream().filter(rule -> rule.needs().matcher(need).matches()
                && !rule.bundles().matcher(bundle).matches())
                .map(rule -> bundle + " needs " + need + ", which is reserved: " + rule.library()).toList();
    }

    private static List<String> wrongNames(String bundle, JavaSources.Source source) {
        var found = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitImport(ImportTree tree, Void unused) {
                return scan(tree.getQualifiedIdentifier(), null);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
                String name = tree.toString();
                List<String> wrong = RESERVED.stream().filter(rule -> rule.names().matcher(name).matches()
                        && !rule.bundles().matcher(bundle).matches()).map(Reserved::library).toList();
                wrong.forEach(library -> found.add(source.at(tree) + " " + name + ", which is reserved: " + library));
                return wrong.isEmpty() ? super.visitMemberSelect(tree, null) : null;
            }
        }.scan(source.unit(), null);
        return found;
    }
}
