package dev.kedge.files;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.stability.Experimental;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A jar with the folders of databases, as a build packages them: below {@code kedge/}, in an application of Spring Boot
 * below {@code BOOT-INF/classes/kedge/}, in a web application below {@code WEB-INF/classes/kedge/}, or in a jar within one
 * of these.
 */
@Experimental
public final class Archive {
    private static final Pattern FOLDER =
            Pattern.compile("(?<prefix>(?:(?:BOOT|WEB)-INF/classes/)?kedge/)(?<database>[^/]+)/(?<path>.+)");
    private static final Pattern JAR = Pattern.compile("(?:BOOT|WEB)-INF/lib/[^/]+\\.jar");

    private final Path file;
    /** The files of each folder by the path of the folder in the jar. */
    private final Map<String, Map<String, byte[]>> folders;

    private Archive(Path file, Map<String, Map<String, byte[]>> folders) {
        this.file = file;
        this.folders = folders;
    }

    /**
     * Reads the folders of a jar.
     *
     * @param file the jar
     * @return its folders; {@link CommandCode#ARCHIVE_WITHOUT_FOLDER} if it has none or is not a jar
     */
    public static Outcome<Archive> read(Path file) {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            collect(new ZipInputStream(stream), "", folders);
        } catch (ZipException e) {
            return Outcome.failed(without(file));
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE,
                    Place.whole(file.toString()),
                    "The file cannot be read: " + e.getMessage()));
        }
        folders.values().removeIf(files -> !files.containsKey(SnapshotFile.NAME));
        return folders.isEmpty() ? Outcome.failed(without(file)) : Outcome.of(new Archive(file, folders));
    }

    private static Diagnostic without(Path file) {
        return Diagnostic.of(CommandCode.ARCHIVE_WITHOUT_FOLDER, Place.NOWHERE, file);
    }

    /** The streams of entries must stay open: closing one would close the jar around it. */
    private static void collect(ZipInputStream zip, String outer, Map<String, Map<String, byte[]>> folders)
            throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Matcher folder = FOLDER.matcher(entry.getName());
            if (entry.isDirectory()) {
                continue;
            }
            if (folder.matches()) {
                folders.computeIfAbsent(
                                outer + folder.group("prefix") + folder.group("database"), it -> new TreeMap<>())
                        .put(folder.group("path"), zip.readNBytes(FileText.MOST_BYTES + 1));
            } else if (outer.isEmpty() && JAR.matcher(entry.getName()).matches()) {
                collect(new ZipInputStream(zip), entry.getName() + "!/", folders);
            }
        }
    }

    /** {@return the names of the databases in order} */
    public List<String> databases() {
        return folders.keySet().stream()
                .map(Archive::database)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * {@return the folder of a database; absent if the jar has none}
     *
     * @param database the name of the database
     */
    public Optional<Source> folder(String database) {
        return folders.entrySet().stream()
                .filter(folder -> database(folder.getKey()).equals(database))
                .findFirst()
                .map(folder -> new Folder(file + "!/" + folder.getKey() + "/", folder.getValue()));
    }

    private static String database(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private record Folder(String prefix, Map<String, byte[]> files) implements Source {
        @Override
        public Optional<byte[]> bytes(String path) {
            return Optional.ofNullable(files.get(path));
        }

        @Override
        public Optional<List<String>> revisionFolders() {
            String revisions = Directory.REVISIONS + "/";
            return Optional.of(files.keySet().stream()
                    .filter(path -> path.startsWith(revisions) && path.indexOf('/', revisions.length()) > 0)
                    .map(path -> path.substring(revisions.length(), path.indexOf('/', revisions.length())))
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .toList());
        }
    }
}
