package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.json.Format;
import dev.kedge.files.json.FormatCheck;
import dev.kedge.files.json.JsonCursor;
import dev.kedge.files.json.LineShape;
import dev.kedge.files.json.Malformed;
import dev.kedge.files.json.ObjectLines;
import dev.kedge.files.json.RecordCodec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** META-INF/kedge/&lt;database&gt;.json as text and back: the processor writes it, accept and check read it. */
@Experimental
public final class ModelFile {

    /** The members in front of the objects. */
    record Header(
            String kedge,
            int format,
            String needs,
            String database,
            int postgres,
            String schema,
            List<String> ignore,
            Optional<String> snapshot,
            Optional<String> digest,
            List<String> sources,
            Optional<String> invalid) {}

    private ModelFile() {}

    /**
     * {@return the path of the model of a database, below the folder of compiled classes}
     *
     * @param database the name of the database
     */
    public static String path(String database) {
        return "META-INF/kedge/" + database + ".json";
    }

    /**
     * {@return the text of a model, with one object a line}
     *
     * @param model the compiled model
     */
    public static String print(Model model) {
        DatabaseInfo database = model.database();
        String header = RecordCodec.print(new Header(
                "model",
                Format.CURRENT,
                Format.KEDGE,
                database.name(),
                database.postgres(),
                database.schema(),
                database.ignore(),
                Optional.of(model.snapshotHash()).filter(hash -> !hash.isEmpty()),
                Optional.of(model.digest()).filter(digest -> !digest.isEmpty()),
                model.sources(),
                Optional.empty()));
        String objects = ObjectLines.print(model.declared()).stream().collect(Collectors.joining(",\n"));
        return "{\"model\":" + header + ",\n\"objects\":[\n" + objects + "\n]}\n";
    }

    /**
     * {@return the text of a model that could not be read from the entities}
     *
     * @param database the name of the database
     * @param reason why there is no model
     */
    public static String invalid(String database, String reason) {
        String header = RecordCodec.print(new Header(
                "model",
                Format.CURRENT,
                Format.KEDGE,
                database,
                0,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(reason)));
        return "{\"model\":" + header + ",\n\"objects\":[]}\n";
    }

    /**
     * Parses a model.
     *
     * @param file the name of the file in diagnostics
     * @param text the text of the file
     * @return the model, or where the text is malformed
     */
    public static Outcome<Model> parse(String file, String text) {
        return FormatCheck.of(file, text, () -> new Parser(text).parse())
                .then(parsed -> parsed.invalid()
                        ? Outcome.failed(Diagnostic.of(FileCode.MODEL_INVALID, Place.whole(file)))
                        : Outcome.of(parsed.model()));
    }

    private record Parsed(Model model, boolean invalid) {}

    /** Reads the two members of the document. */
    private static final class Parser {
        private final String text;
        private final ObjectLines.Reader objects = new ObjectLines.Reader();
        private Optional<Header> header = Optional.empty();

        Parser(String text) {
            this.text = text;
        }

        Parsed parse() {
            JsonCursor json = new JsonCursor(text, 1);
            json.object("a compiled model", member -> {
                if (member.equals("model")) {
                    header = Optional.of(RecordCodec.read(json, Header.class));
                } else if (member.equals("objects")) {
                    json.array("the objects", () -> object(json));
                } else {
                    throw json.malformed("There is no member " + member + " here.", "model and objects");
                }
            });
            json.end();
            Header read = header.orElseThrow(() -> new Malformed(1, "The member model is missing.", "it first"));
            FormatCheck.kind("model", read.kedge());
            DatabaseInfo database = new DatabaseInfo(read.database(), read.postgres(), read.schema(), read.ignore());
            Model model = new Model(
                    database,
                    read.snapshot().orElse(""),
                    read.digest().orElse(""),
                    read.sources(),
                    objects.toDeclared());
            return new Parsed(model, read.invalid().isPresent());
        }

        private boolean object(JsonCursor json) {
            int line = json.line();
            objects.add(LineShape.read(json), line);
            return true;
        }
    }
}
