package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Compatibility;
import dev.kedge.core.revision.RevisionGraph;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Retired;
import dev.kedge.files.accept.Accept;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.decision.DecisionOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a retired column: it retires, is dropped or reinstated, and each revision says which code it breaks. */
class RetirementTest {
    private static final String SECTOR = "{'column':'sector','of':'stock','position':3,'type':'text'}";
    private static final String WITH_DEFAULT =
            "{'column':'sector','of':'stock','position':3,'type':'text'," + "'defaultValue':'\\u0027none\\u0027'}";
    private static final String MARK = "{'retired':'sector','of':'stock'}";
    private static final List<String> DECLARED = Project.with(Project.STOCK, SECTOR);
    private static final List<String> RETIRED = Project.with(Project.STOCK, SECTOR, MARK);
    private static final ObjectKey COLUMN = ObjectKey.column(QualifiedName.of("stock"), "sector");
    private static final DecisionOptions DROP = Project.allow("data-loss:stock.sector", "unreleased:stock.sector");

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of("."));

    @BeforeEach
    void start() {
        project = new Project(folder.resolve("market"));
        accepted(DECLARED, DecisionOptions.NONE);
    }

    private RevisionContent accepted(List<String> objects, DecisionOptions options) {
        return accept(objects, options, false).get().revision().orElseThrow().content();
    }

    private Outcome<Accept.Result> accept(List<String> objects, DecisionOptions options, boolean amend) {
        return project.accept(project.compile(objects), "Change stock", options, amend);
    }

    private Code refused(List<String> objects, DecisionOptions options) {
        Outcome<Accept.Result> outcome = accept(objects, options, false);
        assertThat(outcome.isPresent()).isFalse();
        return outcome.diagnostics().get(0).code();
    }

    private static DecisionOptions option(String name, String value) {
        return DecisionOptions.parse(Map.of(name, List.of(value)));
    }

    private RevisionContent retire() {
        return accepted(RETIRED, option("default", "stock.sector='none'"));
    }

    private Optional<String> since() {
        return project.read()
                .get()
                .snapshot()
                .declared()
                .origin(Retired.key(COLUMN))
                .since();
    }

    @Test
    @Tag("way-out:KDG241")
    void asksForADefaultThatOlderCodeCanRead() {
        assertThat(refused(RETIRED, DecisionOptions.NONE)).isEqualTo(DriftCode.RETIRED_COLUMN_REQUIRED);
        RevisionContent retired = retire();
        assertThat(retired.compatibility()).isEqualTo(Compatibility.WITH_ALL);
        assertThat(retired.decisions()).containsExactly("--default stock.sector='none'");
        assertThat(since()).contains(retired.revision());
        List<String> next = Project.with(Project.STOCK, WITH_DEFAULT, MARK);
        assertThat(accept(next, DecisionOptions.NONE, false).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DriftCode.NOTHING_TO_ACCEPT);
    }

    @Test
    @Tag("way-out:KDG241")
    void allowsNullsInstead() {
        RevisionContent retired = accepted(RETIRED, Project.allow("broken-callers:stock.sector"));
        assertThat(retired.compatibility()).isEqualTo(Compatibility.WITH_NONE);
        assertThat(project.files().get(project.revision(2) + "/down.sql")).contains("UPDATE stock SET sector = ''");
    }

    @Test
    @Tag("way-out:KDG242")
    void aUniqueColumnAllowsNulls() {
        String unique = "{'unique':'stock_sector_key','of':'stock','columns':['sector']}";
        accepted(Project.with(DECLARED, unique), Project.allow("broken-callers:stock.stock_sector_key"));
        List<String> retired = Project.with(RETIRED, unique);
        assertThat(refused(retired, option("default", "stock.sector='none'")))
                .isEqualTo(DriftCode.RETIRED_COLUMN_UNIQUE);
        assertThat(accepted(retired, Project.allow("broken-callers:stock.sector"))
                        .compatibility())
                .isEqualTo(Compatibility.WITH_NONE);
    }

    @Test
    @Tag("way-out:KDG243")
    void defaultsOfDeclaredColumnsAreDeclared() {
        String note = "{'column':'note','of':'stock','position':4,'type':'text','nullable':true";
        assertThat(refused(Project.with(DECLARED, note + "}"), option("default", "stock.note=now()")))
                .isEqualTo(DriftCode.DEFAULT_NOT_RETIRED);
        accepted(Project.with(DECLARED, note + ",'defaultValue':'now()'}"), DecisionOptions.NONE);
    }

    @Test
    void theDropBreaksOnlyCodeFromBeforeTheRetirement() {
        String retirement = retire().revision();
        assertThat(refused(Project.STOCK, Project.allow("data-loss:stock.sector")))
                .isEqualTo(DriftCode.HAZARD_NOT_ALLOWED);
        RevisionContent drop = accepted(Project.STOCK, DROP);
        assertThat(drop.compatibility()).isEqualTo(new Compatibility(Optional.of(retirement)));
        assertThat(drop.allowed()).containsExactly("data-loss:stock.sector", "unreleased:stock.sector");
        assertThat(project.read().isPresent()).isTrue();
    }

    @Test
    void theSequenceOfADroppedColumnBreaksAndLosesNoMore() {
        List<String> payment = List.of(
                "{'sequence':'payment_id_seq','type':'bigint','ownedBy':{'table':'payment','column':'id'}}",
                "{'sequence':'payment_no_seq','type':'bigint','ownedBy':{'table':'payment','column':'no'}}",
                "{'table':'payment'}",
                "{'column':'id','of':'payment','position':1,'type':'bigint','defaultValue':'nextval(\\u0027payment_id_seq\\u0027)'}",
                "{'column':'no','of':'payment','position':2,'type':'bigint','defaultValue':'nextval(\\u0027payment_no_seq\\u0027)'}");
        accepted(Project.with(DECLARED, payment.toArray(String[]::new)), DecisionOptions.NONE);
        List<String> column = new ArrayList<>(payment);
        column.add("{'retired':'no','of':'payment'}");
        String retirement = accepted(Project.with(DECLARED, column.toArray(String[]::new)), DecisionOptions.NONE)
                .revision();
        List<String> rest = List.of(payment.get(0), payment.get(2), payment.get(3));
        RevisionContent drop = accepted(
                Project.with(DECLARED, rest.toArray(String[]::new)),
                Project.allow("data-loss:payment.no", "unreleased:payment.no"));
        assertThat(drop.compatibility()).isEqualTo(new Compatibility(Optional.of(retirement)));

        List<String> table = new ArrayList<>(rest);
        table.add("{'retired':'payment'}");
        retirement = accepted(Project.with(DECLARED, table.toArray(String[]::new)), DecisionOptions.NONE)
                .revision();
        drop = accepted(DECLARED, Project.allow("data-loss:payment", "unreleased:payment"));
        assertThat(drop.compatibility()).isEqualTo(new Compatibility(Optional.of(retirement)));
        assertThat(drop.allowed()).containsExactly("data-loss:payment", "unreleased:payment");
    }

    @Test
    @Tag("way-out:KDG240")
    void aReleaseHasTheRetirementBeforeTheDrop() {
        Released.record(project.directory(), "1.0").get();
        String retirement = retire().revision();
        DecisionOptions data = Project.allow("data-loss:stock.sector");
        assertThat(refused(Project.STOCK, data)).isEqualTo(DriftCode.RETIREMENT_UNRELEASED);
        Released.record(project.directory(), "1.1").get();
        assertThat(accepted(Project.STOCK, data).compatibility()).isEqualTo(new Compatibility(Optional.of(retirement)));
    }

    @Test
    void aDropTogetherWithSomethingElseBreaksAllCode() {
        retire();
        List<String> other =
                Project.STOCK.stream().filter(line -> !line.contains("'name'")).toList();
        DecisionOptions both =
                Project.allow("data-loss:stock.sector", "unreleased:stock.sector", "data-loss:stock.name");
        assertThat(accepted(other, both).compatibility()).isEqualTo(Compatibility.WITH_NONE);
    }

    @Test
    void aRetirementIsTakenBack() {
        String retirement = retire().revision();
        RevisionContent back = accepted(Project.with(Project.STOCK, WITH_DEFAULT), DecisionOptions.NONE);
        assertThat(back.notes().withdraws()).containsExactly(retirement);
        assertThat(project.files().get(project.revision(3) + "/up.sql")).contains("-- needs: SELECT EXISTS");
        RevisionGraph graph = project.read().get().graph();
        assertThat(graph.contains(retirement)).isTrue();
        assertThat(graph.hasInForce(retirement)).isFalse();
    }

    @Test
    void amendingTheRetirementRewritesWhatTheDropNames() {
        retire();
        RevisionContent amended = accept(RETIRED, option("default", "stock.sector='other'"), true)
                .get()
                .revision()
                .orElseThrow()
                .content();
        assertThat(since()).contains(amended.revision());
        assertThat(accepted(Project.STOCK, DROP).compatibility())
                .isEqualTo(new Compatibility(Optional.of(amended.revision())));
        Discard.run(project.directory()).get();
        assertThat(since()).contains(amended.revision());
    }

    @Test
    @Tag("way-out:KDG341")
    void theSnapshotNamesTheRevisionThatRetired() {
        String retirement = retire().revision();
        String wrong = project.read().get().graph().order().get(0).id();
        String since = "\"since\":\"";
        project.edit("snapshot.jsonl", text -> text.replace(since + retirement, since + wrong));
        Diagnostic refusal = project.read().diagnostics().get(0);
        assertThat(refusal.code()).isEqualTo(FileCode.RETIRED_SINCE_WRONG);
        assertThat(refusal.remedy().toString()).contains(since + retirement + "\"");
        project.edit("snapshot.jsonl", text -> text.replace(since + wrong, since + retirement));
        assertThat(project.read().isPresent()).isTrue();
    }

    @Test
    @Tag("way-out:KDG340")
    void aRevisionWithdrawsOnlyWhatItBuildsOn() {
        retire();
        String file = project.revision(2) + "/revision.json";
        project.edit(file, text -> text.replace("\n}\n", ",\n  \"withdraws\": [\"000000000001\"]\n}\n"));
        assertThat(project.read().diagnostics().get(0).code()).isEqualTo(FileCode.WITHDRAWS_UNKNOWN);
        project.edit(file, text -> text.replace("[\"000000000001\"]", "[]"));
        assertThat(project.read().isPresent()).isTrue();
    }

    @Test
    void aMarkWithoutItsColumnIsMalformed() {
        retire();
        project.edit("snapshot.jsonl", text -> text.replace("{\"retired\":\"sector\"", "{\"retired\":\"other\""));
        assertThat(project.read().diagnostics().get(0).code()).isEqualTo(FileCode.FILE_MALFORMED);
    }
}
