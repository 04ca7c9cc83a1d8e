package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are inserted without a retired column, whatever refuses values or nulls in it; accept asks where they would fail. */
class RetiredInsertsTest {
    private static final String MARK = "{'retired':'sector','of':'stock'}";
    private static final String NULLABLE =
            "{'column':'sector','of':'stock','position':3,'type':'text','nullable':true}";
    private static final String REQUIRED = "{'column':'sector','of':'stock','position':3,'type':'text'}";
    private static final DecisionOptions NULLS = Project.allow("broken-callers:stock.sector");
    private static final DecisionOptions DEFAULT = option("default", "stock.sector='none'");

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
    }

    private static DecisionOptions option(String name, String value) {
        return DecisionOptions.parse(Map.of(name, List.of(value)));
    }

    private static DecisionOptions both(DecisionOptions one, DecisionOptions other) {
        return DecisionOptions.of(Stream.of(one, other)
                .map(DecisionOptions::decisions)
                .flatMap(Collection::stream)
                .toList());
    }

    /** Accepts a table with this column and these other objects, and then its retirement. */
    private Outcome<Accept.Result> retired(DecisionOptions options, String column, String... others) {
        List<String> all = Project.with(Project.with(Project.STOCK, column), others);
        if (!project.files().containsKey("snapshot.jsonl")) {
            project.accept(project.compile(all), "Create stock", DecisionOptions.NONE, false)
                    .get();
        }
        return project.accept(project.compile(Project.with(all, MARK)), "Retire the sector", options, false);
    }

    private static Diagnostic refusal(Outcome<Accept.Result> outcome) {
        assertThat(outcome.isPresent()).isFalse();
        return outcome.diagnostics().get(0);
    }

    private static String check(String condition) {
        return "{'check':'c','of':'stock','condition':'" + condition + "'}";
    }

    @ParameterizedTest
    @Tag("way-out:KDG245")
    @ValueSource(
            strings = {
                "sector IS NOT NULL",
                "(sector) is not null AND length(sector) < 9",
                "length(name) > 0 AND (sector NOTNULL)",
                "((sector IS NOT NULL) AND (id > 0))",
                "num_nulls(name, sector) = 0"
            })
    void aCheckThatRefusesNullsNeedsADefault(String condition) {
        Diagnostic refusal = refusal(retired(NULLS, NULLABLE, check(condition)));
        assertThat(refusal.code()).isEqualTo(DriftCode.RETIRED_COLUMN_NULLS_REFUSED);
        assertThat(refusal.message().toString()).contains("check c refuses nulls");
        assertThat(retired(DEFAULT, NULLABLE, check(condition)).isPresent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sector <> name",
                "length(sector) > 3",
                "sector IS NOT NULL OR name IS NOT NULL",
                "name IS NOT NULL AND sector <> name",
                "id BETWEEN 1 AND 9 AND sector <> name",
                "sector IS NULL"
            })
    void aCheckThatAdmitsNullsNeedsNone(String condition) {
        assertThat(retired(DecisionOptions.NONE, NULLABLE, check(condition)).isPresent())
                .isTrue();
    }

    @Test
    void aDomainThatRefusesNullsNeedsADefault() {
        for (String domain : List.of(
                "{'domain':'label','type':'text'}",
                "{'domain':'label','type':'text','nullable':true,"
                        + "'checks':[{'name':'n','condition':'VALUE IS NOT NULL'}]}")) {
            start(domain);
            String column = NULLABLE.replace("'text'", "'label'");
            Diagnostic refusal = refusal(retired(NULLS, column, domain));
            assertThat(refusal.code()).isEqualTo(DriftCode.RETIRED_COLUMN_NULLS_REFUSED);
            assertThat(refusal.message().toString()).contains("domain label refuses nulls");
            assertThat(retired(DEFAULT, column, domain).isPresent()).isTrue();
        }
    }

    private void start(String name) {
        project = new Project(folder.resolve("market" + name.length()));
    }

    @Test
    void aForeignKeyThatMatchesInFullNeedsADefault() {
        String[] others = {
            "{'table':'sectors','entity':'app.Sector'}",
            "{'column':'code','of':'sectors','position':1,'type':'text'}",
            "{'column':'name','of':'sectors','position':2,'type':'text'}",
            "{'primaryKey':'sectors_pkey','of':'sectors','columns':['code','name']}",
            "{'foreignKey':'f','of':'stock','columns':['sector','name'],'target':'sectors',"
                    + "'targetColumns':['code','name'],'match':'full'}"
        };
        Diagnostic refusal = refusal(retired(NULLS, NULLABLE, others));
        assertThat(refusal.code()).isEqualTo(DriftCode.RETIRED_COLUMN_NULLS_REFUSED);
        // a value that the other table does not have would be refused as well
        assertThat(refusal.remedy().toString()).contains("stock.sector=…");
    }

    @Test
    void aColumnThatIsGeneratedFromItNeedsADefault() {
        String upper = "{'column':'upper','of':'stock','position':4,'type':'text',"
                + "'generated':{'expression':'upper(sector)'}}";
        Diagnostic refusal = refusal(retired(NULLS, REQUIRED, upper));
        assertThat(refusal.code()).isEqualTo(DriftCode.RETIRED_COLUMN_NULLS_REFUSED);
        assertThat(refusal.message().toString()).contains("generated column upper refuses nulls");
        assertThat(retired(DEFAULT, REQUIRED, upper).isPresent()).isTrue();
    }

    @Test
    void aColumnThatIsGeneratedFromItMayBearNulls() {
        String upper = "{'column':'upper','of':'stock','position':4,'type':'text',"
                + "'generated':{'expression':'upper(coalesce(sector, name, id::text))'}}";
        assertThat(retired(NULLS, REQUIRED, upper).isPresent()).isTrue();
    }

    @Test
    void nullIsNoDefault() {
        assertThat(refusal(retired(option("default", "stock.sector=NULL::text"), REQUIRED))
                        .code())
                .isEqualTo(DriftCode.RETIRED_COLUMN_REQUIRED);
    }

    /** No value is made up for a type of an extension or of the schema, whatever its name. */
    @ParameterizedTest
    @ValueSource(strings = {"geometry", "span", "pair", "price_range"})
    void aValueOfATypeThatIsNotTheServersIsAskedFor(String type) {
        String column = REQUIRED.replace("'text'", "'" + type + "'");
        String[] types = {
            "{'rangeType':'span','subtype':'numeric'}",
            "{'rangeType':'price_range','subtype':'numeric'}",
            "{'compositeType':'pair'}",
            "{'attribute':'a','of':'pair','position':1,'type':'text'}"
        };
        assertThat(refusal(retired(NULLS, column, types)).code()).isEqualTo(DriftCode.RETIRED_COLUMN_WAY_DOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "timestamptz(3)", "text[]", "daterange", "jsonb", "numeric(10, 2)"})
    void aValueOfATypeOfTheServerIsKnown(String type) {
        assertThat(retired(NULLS, REQUIRED.replace("'text'", "'" + type + "'")).isPresent())
                .isTrue();
    }

    @Test
    @Tag("way-out:KDG246")
    void theWayDownNeedsAValueThatFits() {
        Diagnostic asked = refusal(retired(DecisionOptions.NONE, REQUIRED, check("length(sector) > 3")));
        assertThat(asked.remedy().toString())
                .contains("--default 'stock.sector=…'")
                .contains("--allow broken-callers:stock.sector --backfill 'stock.sector=…'");
        Diagnostic refusal = refusal(retired(NULLS, REQUIRED, check("length(sector) > 3")));
        assertThat(refusal.code()).isEqualTo(DriftCode.RETIRED_COLUMN_WAY_DOWN);
        DecisionOptions options = both(NULLS, option("backfill", "stock.sector='none'"));
        assertThat(retired(options, REQUIRED, check("length(sector) > 3"))
                        .get()
                        .revision()
                        .orElseThrow()
                        .content()
                        .compatibility())
                .isEqualTo(Compatibility.WITH_NONE);
        assertThat(project.files().get(project.revision(2) + "/down.sql")).contains("SET sector = 'none'");
    }

    @Test
    void theWayDownTakesTheValueThatIsGiven() {
        retired(both(NULLS, option("backfill", "stock.sector='none'")), REQUIRED)
                .get();
        assertThat(project.files().get(project.revision(2) + "/down.sql")).contains("SET sector = 'none'");
    }

    @Test
    void keysThatContainAnotherKeyDoNotCollide() {
        String wide = "{'unique':'k','of':'stock','columns':['id','sector']}";
        String index = "{'index':'i','of':'stock','method':'btree','columns':['sector','id'],'unique':true}";
        assertThat(retired(DEFAULT, REQUIRED, wide, index).isPresent()).isTrue();
    }

    @Test
    void otherKeysCollide() {
        String index = "{'index':'i','of':'stock','method':'btree','columns':['lower(sector)','name'],'unique':true}";
        assertThat(refusal(retired(DEFAULT, REQUIRED, index)).code()).isEqualTo(DriftCode.RETIRED_COLUMN_UNIQUE);
        assertThat(retired(NULLS, REQUIRED, index).isPresent()).isTrue();
    }
}
