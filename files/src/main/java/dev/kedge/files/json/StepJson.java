package dev.kedge.files.json;

import dev.kedge.core.step.Step;
import java.util.List;
import java.util.stream.Collectors;

/** Steps as JSON, as revision.json holds them. */
public final class StepJson {
    private StepJson() {}

    /** The steps as a JSON array, one on a line. */
    public static String print(List<Step> steps) {
        return steps.stream()
                .map(step -> RecordCodec.print((Record) step))
                .collect(Collectors.joining(",\n", "[", "]"));
    }
}
