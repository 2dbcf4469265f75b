package org.jianbao.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jianbao.core.check.Finding;
import org.jianbao.model.bulletin.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to make the program read elsewhere, hang or fall (reliability-anchors §3, cases 18 to 21). */
class HostileFilesTest {

    /** Far more than any of it takes, on a busy machine too; what hangs never ends. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private final AtomicInteger requests = new AtomicInteger();
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;
    @TempDir
    Path elsewhere;
    private SeriesFixture series;
    private ServerSocket server;
    private Thread listener;

    @BeforeEach
    void start() throws IOException {
        series = new SeriesFixture(folder);
        Files.writeString(elsewhere.resolve("secret.register"), SeriesFixture.REGISTER);
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener = new Thread(this::count);
        listener.start();
    }

    private void count() {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    requests.incrementAndGet();
                }
            }
        } catch (IOException e) {
            return; // closed at the end of the test
        }
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        listener.join();
        Locale.setDefault(before);
        assertEquals(0, requests.get(), "requests over the network");
    }

    private String url(String path) {
        return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/" + path;
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"$FILE\">]>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"$URL\">]>",
            "<!DOCTYPE x [<!ENTITY % e SYSTEM \"$URL\"> %e;]>",
            "<!DOCTYPE x SYSTEM \"$URL\">",
            "<!DOCTYPE x PUBLIC \"-//X//Y\" \"$URL\">",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY e \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"})
    void doctypesAreRefusedBeforeAnythingIsOpened(String doctype) throws IOException {
        String header = doctype.replace("$FILE", elsewhere.resolve("secret.register").toUri().toString())
                .replace("$URL", url("x.dtd"));
        Files.writeString(series.issueFile(), SeriesFixture.ISSUE.replace("?>\n", "?>\n" + header).replace("某领导", "&e;"));
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.JAPANESE}) {
            Locale.setDefault(locale);
            var e = assertTimeoutPreemptively(BOUND, () -> assertThrows(ModelFileException.class, series::issue));
            assertTrue(e.getMessage().contains("DOCTYPE"), e::getMessage);
        }
    }

    @Test
    void quadraticExpansionIsRefused() throws IOException {
        Files.writeString(series.issueFile(), "<!DOCTYPE x [<!ENTITY e \"" + "x".repeat(100_000) + "\">]><x>"
                + "&e;".repeat(100_000) + "</x>");
        assertTimeoutPreemptively(BOUND, () -> assertThrows(ModelFileException.class, series::issue));
    }

    static Stream<String> targets() {
        return Stream.of("$URL#d-1", "https://example.invalid/departments.register#d-1", "ftp://127.0.0.1/x#d-1",
                "jar:file:$FOLDER/x.jar!/departments.register#d-1", "jar:$URL!/x#d-1", "archive:$URL!/x#d-1",
                "platform:/plugin/org.jianbao.model/model/bulletin.ecore#d-1", "platform:/resource/a/b#d-1",
                "file:///dev/zero#d-1", "file:///dev/stdin#d-1", "file:///etc/passwd#d-1", "/dev/zero#d-1",
                "file://127.0.0.1/share/departments.register#d-1", "//127.0.0.1/share/departments.register#d-1",
                "\\\\127.0.0.1\\share\\departments.register#d-1", "..\\departments.register#d-1",
                "../../$ELSEWHERE/secret.register#d-1", "../../../../../../../../etc/passwd#d-1", "../link.register#d-1",
                "../linked/secret.register#d-1", "file:$ELSEWHERE_PATH/secret.register#d-1", "java://org.x.Y#d-1",
                "http://jianbao.org/bulletin/1#//Issue", "http://www.eclipse.org/emf/2002/Ecore#//EString",
                "classpath:/x#d-1", "data:text/xml,x#d-1", "c:/windows/win.ini#d-1", ":#d-1", "%#d-1", "%00#d-1", "a\u00A0b:c",
                "#", "", "?x#d-1", "../departments.register?x#d-1", "..#d-1", ".", "../departments.register", "http:", "file:",
                "file:////#d-1", "\uD842\uDFB7#𠮷", "../departments.register#//@departments.99", "../departments.register#/-1",
                "../departments.register#//", "../departments.register#?x", "../departments.register#//@nothing[x=']");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void referencesLeadNowhereElse(String pattern) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.register"), elsewhere.resolve("secret.register"));
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        String target = pattern.replace("$URL", url("departments.register")).replace("$FOLDER", folder.toString())
                .replace("$ELSEWHERE_PATH", elsewhere.toString()).replace("$ELSEWHERE", elsewhere.getFileName().toString());
        String issuer = "<issuer href=\"" + target.replace("&", "&amp;") + "\"/>";
        Path file = series.writeIssue("<issuer href=\"../departments.register#d-1\"/>", issuer);
        ModelFiles files = series.files();
        assertTimeoutPreemptively(BOUND, () -> {
            Issue issue = files.load(file, Issue.class);
            assertTrue(issue.getIssuer().eIsProxy(), target);
            EcoreUtil.resolveAll(issue);
            var unresolved = files.findings(issue).stream().map(Finding::rule).filter(Rules.UNRESOLVED::equals).toList();
            assertEquals(1, unresolved.size(), () -> files.findings(issue).toString());
            issue.setPrintCount(104);
            files.save(issue);
            String saved = Files.readString(file);
            assertTrue(saved.contains(issuer), () -> issuer + " was not kept: " + saved);
        });
    }

    @Test
    void namespacesAreNoLocations() throws IOException {
        String text = SeriesFixture.ISSUE.replace("http://example.org/weather/1", url("weather.ecore"))
                .replace("xmlns:xmi", "xsi:schemaLocation=\"" + url("a") + " " + url("b") + "\" xmlns:xmi");
        Path file = Files.writeString(series.issueFile(), text);
        ModelFiles files = series.files();
        Issue issue = files.load(file, Issue.class);
        EcoreUtil.resolveAll(issue);
        assertEquals(2, files.findings(issue).stream().filter(f -> f.rule().equals(Rules.UNKNOWN_SECTION)).count());
        assertTrue(SeriesFixture.text(issue).contains("schemaLocation"));
        Files.writeString(series.issueFile(), text.replace("http://jianbao.org/bulletin/1", url("bulletin.ecore")));
        assertThrows(ModelFileException.class, series::issue);
    }

    @Test
    void containedElementsInOtherFilesAreNotRead() throws IOException {
        Path file = series.writeIssue("<days id=\"day-2\" date=\"2024-02-29\"/>", "<days href=\"a.issue#s-1\"/>");
        ModelFiles files = series.files();
        Issue issue = files.load(file, Issue.class);
        assertTrue(files.findings(issue).stream().anyMatch(finding -> finding.rule().equals(Rules.FOREIGN_CHILD)));
        assertTrue(SeriesFixture.text(issue).contains("<days href=\"a.issue#s-1\"/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sections xsi:type=\"weather:Forecast\">", "<sections xsi:type=\"x:y\">", "<x>", "<notes>"})
    void deepNestingIsRefused(String element) throws IOException {
        String name = element.substring(1, element.length() - 1).split(" ")[0];
        String deep = element.repeat(20_000) + ("</" + name + ">").repeat(20_000);
        series.writeIssue("<distribution", deep + "<distribution");
        var e = assertTimeoutPreemptively(BOUND, () -> assertThrows(ModelFileException.class, series::issue));
        assertFalse(e.getMessage().isEmpty());
    }

    @Test
    void nestingUpToTheLimitIsReadAndWritten() throws IOException {
        int levels = Limits.DEPTH - 1;
        series.writeIssue("<distribution", "<sections xsi:type=\"weather:Forecast\">".repeat(levels)
                + "</sections>".repeat(levels) + "<distribution");
        Issue issue = series.issue();
        Files.writeString(series.issueFile(), SeriesFixture.text(issue));
        assertEquals(SeriesFixture.text(issue), SeriesFixture.text(series.issue()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 9_000, 200_000})
    void manyAttributesAreRefused(int count) throws IOException {
        var attributes = new StringBuilder("<period");
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        series.writeIssue("<period", attributes.toString());
        assertTimeoutPreemptively(BOUND, () -> assertThrows(ModelFileException.class, series::issue));
    }

    @Test
    void aLongNameIsRefused() throws IOException {
        series.writeIssue("<period", "<period " + "x".repeat(1_000_000) + "=\"\"");
        assertTimeoutPreemptively(BOUND, () -> assertThrows(ModelFileException.class, series::issue));
    }
}
