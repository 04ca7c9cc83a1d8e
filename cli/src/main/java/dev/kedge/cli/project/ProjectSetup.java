package dev.kedge.cli.project;

import dev.kedge.cli.console.CommandFailure;
import dev.kedge.cli.console.FileFailure;
import dev.kedge.cli.setup.DatabaseSetup.Item;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.FileText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Writes what a Maven project needs for Kedge, and keeps existing lines. */
public final class ProjectSetup {
    private static final String OLDEST_JAVA = "17";

    private final Path root;
    private final Optional<String> givenPackage;
    private final String version;
    private final boolean dryRun;
    private final Consumer<Item> told;
    private final List<String> notes = new ArrayList<>();

    /**
     * Names the project.
     *
     * @param root the folder of the project
     * @param givenPackage the package of the database; absent to find one
     * @param version the version of Kedge
     * @param dryRun whether nothing is written
     * @param told receives each file
     */
    public ProjectSetup(Path root, Optional<String> givenPackage, String version, boolean dryRun, Consumer<Item> told) {
        this.root = root;
        this.givenPackage = givenPackage;
        this.version = version;
        this.dryRun = dryRun;
        this.told = told;
    }

    /** Writes what is missing. */
    public void run() {
        try {
            ProjectFacts facts = ProjectFacts.of(root.resolve("src/main/java"));
            String inPom = Files.isRegularFile(root.resolve("pom.xml")) ? completePom() : writePom(facts);
            if (facts.declared()) {
                told.accept(new Item("there", "a package with @Database"));
            } else {
                writeSources(facts, inPom);
            }
        } catch (IOException e) {
            throw FileFailure.of("The project cannot be set up", e);
        }
    }

    /** What the user should know about the result. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private String writePom(ProjectFacts facts) throws IOException {
        String folder = root.toAbsolutePath().normalize().getFileName() == null
                ? "app"
                : root.toAbsolutePath().normalize().getFileName().toString();
        String artifact = folder.replaceAll("[^A-Za-z0-9_.-]+", "-");
        String named = givenPackage.or(facts::common).orElse("com.example." + artifact);
        String group = named.contains(".") ? named.substring(0, named.lastIndexOf('.')) : named;
        write("pom.xml", PomParts.wholePom(group, artifact, OLDEST_JAVA, version));
        return ProjectFacts.packageOf(group, artifact);
    }

    /** Inserts into the pom; returns the package that it suggests. */
    private String completePom() throws IOException {
        Path file = root.resolve("pom.xml");
        byte[] bytes = Files.readAllBytes(file);
        String text = CommandFailure.unwrap(FileText.of(file.toString(), bytes));
        refuseMalformed(file, text);
        PomText pom = new PomText(text);
        if (pom.find("project/packaging").map(pom::text).filter("pom"::equals).isPresent()) {
            throw failure(CommandCode.PROJECT_IS_PARENT, file);
        }
        Optional<String> release = release(pom);
        if (release.filter(ProjectSetup::isOld).isPresent()) {
            throw failure(CommandCode.PROJECT_JAVA_OLD, file, release.get());
        }
        boolean others = !pom.all("project/dependencies/dependency").isEmpty();
        PomParts parts = new PomParts(pom, version);
        List<String> inserted =
                parts.insert(release.isEmpty() && pom.find("project/parent").isEmpty());
        if (!pom.isChanged()) {
            told.accept(new Item("there", "pom.xml"));
        } else {
            // a byte order mark stays
            boolean mark = bytes.length > text.getBytes(StandardCharsets.UTF_8).length;
            put(file, (mark ? "\uFEFF" : "") + pom.result());
            told.accept(new Item(dryRun ? "change" : "changed", "pom.xml"));
            inserted.forEach(part -> told.accept(new Item("", "  " + part)));
        }
        if (parts.isListBegun() && others) {
            notes.add(
                    "The compiler now looks for annotation processors only in <annotationProcessorPaths>. If the project "
                            + "uses others, such as Lombok, add them there.");
        }
        String group = pom.find("project/groupId")
                .or(() -> pom.find("project/parent/groupId"))
                .map(pom::text)
                .orElse("com.example");
        return ProjectFacts.packageOf(
                group, pom.find("project/artifactId").map(pom::text).orElse("app"));
    }

    private void writeSources(ProjectFacts facts, String inPom) throws IOException {
        String found = givenPackage.or(facts::common).orElse(inPom);
        Path sources = root.resolve("src/main/java");
        boolean taken = Files.exists(sources.resolve(found.replace('.', '/')).resolve("package-info.java"));
        String name = found.substring(found.lastIndexOf('.') + 1);
        String chosen = taken ? found + ".db" : found;
        String folder = "src/main/java/" + chosen.replace('.', '/') + "/";
        write(folder + "package-info.java", """
                @Database(name = "%s")
                package %s;

                import dev.kedge.annotation.Database;
                """.formatted(name, chosen));
        if (facts.packages().isEmpty()) {
            write(folder + "Customer.java", """
                    package %s;

                    import dev.kedge.annotation.Column;
                    import dev.kedge.annotation.Id;
                    import dev.kedge.annotation.Identity;
                    import dev.kedge.annotation.Table;
                    import dev.kedge.annotation.Unique;
                    import java.util.Optional;

                    /** The first table. Change it as you like. */
                    @Table(name = "customers")
                    public interface Customer {
                        @Id
                        @Identity
                        long id();

                        @Unique
                        @Column(length = 200)
                        String email();

                        Optional<String> displayName();
                    }
                    """.formatted(chosen));
        } else {
            notes.add("Add the first entity to the package " + chosen + ".");
        }
        if (!dryRun) {
            Files.createDirectories(root.resolve("src/main/resources/kedge"));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        if (Files.exists(file)) {
            told.accept(new Item("there", name));
            return;
        }
        put(file, text);
        told.accept(new Item(dryRun ? "create" : "created", name));
    }

    private void put(Path file, String text) throws IOException {
        if (!dryRun) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    /** The Java release that the pom says. */
    private static Optional<String> release(PomText pom) {
        Stream<String> properties = Stream.of("maven.compiler.release", "maven.compiler.source", "java.version")
                .map(name -> "project/properties/" + name);
        Stream<String> configuration =
                Stream.of("release", "source").map(name -> "project/build/plugins/plugin/configuration/" + name);
        return Stream.concat(properties, configuration)
                .flatMap(path -> pom.find(path).stream())
                .map(pom::text)
                .findFirst();
    }

    private static boolean isOld(String release) {
        String number = release.replaceFirst("^1\\.", "");
        return number.matches("\\d{1,3}") && Integer.parseInt(number) < Integer.parseInt(OLDEST_JAVA);
    }

    private static void refuseMalformed(Path file, String text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            String root = builder.parse(new InputSource(new StringReader(text)))
                    .getDocumentElement()
                    .getTagName();
            if (!root.equals("project")) {
                throw failure(CommandCode.PROJECT_POM, file, "its root is not <project>");
            }
        } catch (SAXException e) {
            throw failure(CommandCode.PROJECT_POM, file, String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CommandFailure failure(Code code, Object... arguments) {
        return new CommandFailure(List.of(Diagnostic.of(code, Place.NOWHERE, arguments)));
    }
}
