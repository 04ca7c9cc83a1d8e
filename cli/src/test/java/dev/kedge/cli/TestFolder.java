package dev.kedge.cli;

import dev.kedge.core.revision.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of revisions that accept writes, of tables given as the lines of a model. */
record TestFolder(Path work) {
    static final String PRICES = "{\"table\":\"prices\"}";
    static final String CLOSE = "{\"column\":\"close\",\"of\":\"prices\",\"position\":1,\"type\":\"numeric(10,2)\"}";
    static final String VOLUME =
            "{\"column\":\"volume\",\"of\":\"prices\",\"position\":2,\"type\":\"bigint\",\"nullable\":true}";
    static final String INDEX =
            "{\"index\":\"prices_close_idx\",\"of\":\"prices\",\"method\":\"btree\",\"columns\":[\"close\"]}";

    String path() {
        return work.resolve("kedge/market").toString();
    }

    /** Accepts a model of these objects; the new revision's id. */
    String accept(String message, String... objects) throws IOException {
        Invocation.ok("accept", "--model", model(objects), "--dir", path(), "-m", message);
        return newest();
    }

    /** Writes a compiled model of these objects; its file. */
    String model(String... objects) throws IOException {
        Path snapshot = work.resolve("kedge/market/snapshot.jsonl");
        String hash =
                Files.exists(snapshot) ? ",\"snapshot\":\"" + Hashes.sha256(Files.readString(snapshot)) + "\"" : "";
        Path file = work.resolve("market.json");
        Files.writeString(
                file,
                "{\"model\":{\"kedge\":\"model\",\"format\":1,\"needs\":\"0.1\",\"database\":\"market\",\"postgres\":14,"
                        + "\"schema\":\"public\"" + hash + "},\"objects\":[" + String.join(",", objects) + "]}");
        return file.toString();
    }

    String newest() {
        String first =
                Invocation.ok("history", "--dir", path()).lines().findFirst().orElseThrow();
        return first.substring(0, 12);
    }

    /** A file of a revision. */
    Path file(String revision, String name) throws IOException {
        try (var folders = Files.list(work.resolve("kedge/market/revisions"))) {
            List<Path> found = folders.filter(folder -> folder.toString().contains(revision))
                    .toList();
            return found.get(0).resolve(name);
        }
    }
}
