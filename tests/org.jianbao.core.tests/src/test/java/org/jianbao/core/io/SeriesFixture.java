package org.jianbao.core.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.jianbao.core.check.Finding;
import org.jianbao.model.bulletin.Issue;

/** A small series in a folder: a register, a structure and an issue with a section of a third party. */
final class SeriesFixture {

    static final String REGISTER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <register:Register xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:register="http://jianbao.org/register/1" id="register">
              <departments id="d-1" fullName="某某厅" kind="厅" order="1">
                <shortNames>某厅</shortNames>
              </departments>
              <departments id="教育厅" fullName="某教育厅" kind="厅" order="2"/>
              <windows id="w-1" name="某窗口" department="d-1"/>
              <people id="p-1" name="某人" title="厅长" department="d-1"/>
            </register:Register>
            """;

    static final String STRUCTURE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <structure:ReportStructure xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:structure="http://jianbao.org/structure/1" id="weekly" name="周报" version="1.0" state="draft">
              <sections id="t-weather" kind="weather" heading="天气"/>
            </structure:ReportStructure>
            """;

    static final String ISSUE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bulletin:Issue xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bulletin="http://jianbao.org/bulletin/1" xmlns:register="http://jianbao.org/register/1" xmlns:weather="http://example.org/weather/1" id="issue" year="2024" number="2" totalNumber="5" publishDate="2024-01-29" printCount="103">
              <issuer href="../departments.register#d-1"/>
              <structure href="../structures/周报%201.structure#weekly"/>
              <period start="2024-01-08" end="2024-01-12"/>
              <sections xsi:type="weather:Forecast" id="s-1" name="天气" value="1.50" number="7" note="a &amp; b &lt; c &quot;d&quot; &#xA;e" best="day-1" wet="day-2 day-1">
                <template href="../structures/周报%201.structure#t-weather"/>
                <notes>第一条 ]]&gt; &amp;</notes>
                <notes>  第二条&#xA;又一行 </notes>
                <days id="day-1" date="2024-01-08" text="**晴** ${值}" rain="true"/>
                <days id="day-2" date="2024-02-29"/>
                <unit href="../departments.register#教育厅"/>
                <units xsi:type="register:Department" href="../departments.register#d-1"/>
                <units xsi:type="register:Window" href="../departments.register#w-1"/>
                <sections xsi:type="weather:Forecast" id="s-1-1" neighbour="s-2">
                  <days id="day-3" text="阴"/>
                </sections>
              </sections>
              <sections xsi:type="weather:Forecast" id="s-2" heading="二" level="send"/>
              <distribution id="x-1" level="report" separator="，">
                <recipients>某领导</recipients>
              </distribution>
            </bulletin:Issue>
            """;

    private final Path folder;

    /** Writes the series into a folder. */
    SeriesFixture(Path folder) throws IOException {
        this.folder = folder;
        write("departments.register", REGISTER);
        write("structures/周报 1.structure", STRUCTURE);
        write("issues/a.issue", ISSUE);
    }

    Path folder() {
        return folder;
    }

    Path issueFile() {
        return folder.resolve("issues/a.issue");
    }

    Path registerFile() {
        return folder.resolve("departments.register");
    }

    /** Writes a file of the series and returns its path. */
    Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** Writes the issue with a piece of it replaced. */
    Path writeIssue(String old, String replacement) throws IOException {
        if (!ISSUE.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return write("issues/a.issue", ISSUE.replace(old, replacement));
    }

    /** Returns a new access to the files, with the package of the third party. */
    ModelFiles files() {
        return files(Weather.installed());
    }

    /** Returns a new access to the files. */
    ModelFiles files(EPackage.Registry packages) {
        return new ModelFiles(folder, packages);
    }

    /** Loads the issue by a new access. */
    Issue issue() throws ModelFileException {
        return files().load(issueFile(), Issue.class);
    }

    /** Returns the text that would be written for a loaded root. */
    static String text(EObject root) throws ModelFileException {
        var resource = (ModelResource) root.eResource();
        return new String(new ModelSaver(resource.files()).bytes(root, resource.hrefs(), resource.file()),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Returns findings in short: rule, line, element and feature. */
    static String shown(Finding finding) {
        return finding.rule() + " " + finding.place().line() + " " + finding.place().element() + " "
                + finding.place().feature();
    }
}
