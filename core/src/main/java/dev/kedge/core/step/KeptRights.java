package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.schema.DefaultPrivileges;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Generates the SQL of steps, and keeps the owner and privileges of objects that are dropped and created again. This
 * includes privileges that are not declared and that only the database knows.
 *
 * <p>The privileges of an object are recorded before it is dropped and restored as soon as it is created, in the same
 * transaction, so that {@code PUBLIC} can never call a routine that it could not call before. An object with declared
 * rights, or of a kind for which default privileges are declared, that is created for the first time starts with PostgreSQL's default privileges, regardless of
 * {@code ALTER DEFAULT PRIVILEGES}.
 */
@Experimental
public final class KeptRights {
    private static final String TABLE = "kedge_rights";
    private static final String OF = TABLE + "_of";
    private static final String GIVE = "kedge_give_rights";

    private final Situation start;
    private final List<Step> steps = new ArrayList<>();
    private final List<List<SqlStatement>> sql = new ArrayList<>();
    private final RebuildSearch search = new RebuildSearch();

    /** The sequences of identity columns that steps create, by the index of the step. */
    private final Map<Integer, List<Owner>> identities = new TreeMap<>();

    private Situation situation;

    /**
     * Begins without a step.
     *
     * @param start the situation before the first step
     */
    public KeptRights(Situation start) {
        this.start = start;
        this.situation = start;
    }

    /**
     * Adds the next step and applies it. No other code needs to apply it again.
     *
     * @param step the step
     */
    public void add(Step step) {
        Schema before = situation.before();
        sql.add(step.statements(situation));
        situation = situation.after(step);
        search.add(step, before, situation.before());
        List<Owner> sequences = IdentitySequences.created(step, before, situation.before());
        if (!sequences.isEmpty()) {
            identities.put(steps.size(), sequences);
        }
        steps.add(step);
    }

    /** {@return the situation after the steps so far} */
    public Situation situation() {
        return situation;
    }

    /** {@return the statements of each step, including the helper table and routines that they use} */
    public List<List<SqlStatement>> statements() {
        List<List<SqlStatement>> all = keeping();
        int first = -1;
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).stream().anyMatch(KeptRights::isCall)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            all.set(first, around(SETUP, all.get(first), List.of()));
            all.set(last, around(List.of(), all.get(last), TEARDOWN));
        }
        return all;
    }

    private static boolean isCall(SqlStatement statement) {
        return statement.sql().contains(GIVE + "(") || statement.sql().contains(OF + "(");
    }

    /** Generates the statements without the helper objects, for a part of a revision. */
    List<List<SqlStatement>> keeping() {
        List<List<SqlStatement>> all = new ArrayList<>();
        sql.forEach(statements -> all.add(new ArrayList<>(statements)));
        List<Rebuild> rebuilds = search.rebuilds();
        for (Rebuild rebuild : rebuilds) {
            boolean same = rebuild.old().isOnSameAs(rebuild.now()) || rebuild.drop() < rebuild.create();
            if (same || !rebuild.isManaged(start.before(), situation.before())) {
                int before = Math.min(rebuild.drop(), rebuild.create());
                all.get(before).add(0, SqlStatement.tx(keep(rebuild.old(), rebuild.now())));
                all.get(rebuild.create()).add(SqlStatement.tx(give(rebuild.now())));
            }
        }
        columns(steps, all);
        beginning(rebuilds, all);
        return all;
    }

    /**
     * Makes created objects start with PostgreSQL's default privileges. Uses a short statement where the helper
     * routines are not available.
     */
    private void beginning(List<Rebuild> rebuilds, List<List<SqlStatement>> all) {
        boolean keeping = all.stream().flatMap(List::stream).anyMatch(KeptRights::isCall);
        Set<Securable> defaults = EnumSet.noneOf(Securable.class);
        defaults.addAll(DefaultPrivileges.kinds(start.before()));
        defaults.addAll(DefaultPrivileges.kinds(situation.before()));
        search.created().forEach((index, created) -> {
            boolean isNew = rebuilds.stream().noneMatch(rebuild -> rebuild.create() == index);
            if (isNew) {
                begin(created, index, defaults, keeping, all);
            }
        });
        identities.forEach(
                (index, sequences) -> sequences.forEach(sequence -> begin(sequence, index, defaults, keeping, all)));
    }

    private void begin(
            Owner created, int index, Set<Securable> defaults, boolean keeping, List<List<SqlStatement>> all) {
        if (defaults.contains(created.kind()) || isDeclared(created, steps.subList(index, steps.size()))) {
            all.get(index).add(SqlStatement.tx(keeping ? give(created) : reset(created)));
        }
    }

    private static boolean isDeclared(Owner created, List<Step> later) {
        return later.stream()
                .anyMatch(step ->
                        step instanceof GrantPrivileges grant && grant.grant().isOnSameAs(created)
                                || step instanceof RevokeDefaults revoke
                                        && revoke.revocation().isOnSameAs(created));
    }

    /**
     * Keeps the privileges on columns that are dropped and added again. The added statements surround all statements
     * that rewrite the table or can be merged into one.
     */
    private static void columns(List<Step> steps, List<List<SqlStatement>> all) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (Rebuild.isOfColumn(steps, i)) {
                QualifiedName name = step.subject().owner();
                Owner table = new Owner(name, Securable.RELATION, Optional.empty(), "");
                int first = i;
                int last = i;
                for (int j = 0; j < all.size(); j++) {
                    boolean changes = all.get(j).stream()
                            .anyMatch(statement -> statement
                                    .change()
                                    .filter(change -> change.table().equals(name))
                                    .isPresent());
                    first = changes ? Math.min(first, j) : first;
                    last = changes ? Math.max(last, j) : last;
                }
                all.get(first)
                        .add(
                                0,
                                SqlStatement.tx(keep(table, table) + " WHERE part = "
                                        + Literal.quote(step.subject().name())));
                all.get(last).add(SqlStatement.tx(give(table)));
            }
        }
    }

    /** Records the rights of an object for the object that replaces it. */
    static String keep(Right old, Right now) {
        return "INSERT INTO " + TABLE + " SELECT " + Literal.quote(RightSql.object(now)) + ", * FROM " + OF + "("
                + arguments(old) + ")";
    }

    /** Restores the recorded rights of an object. If none were recorded, it gets PostgreSQL's default privileges. */
    static String give(Right object) {
        return "CALL " + GIVE + "(" + arguments(object) + ")";
    }

    /** Gives a new object PostgreSQL's default privileges. */
    private static String reset(Right object) {
        String prefix = switch (object.kind()) {
            case ROUTINE -> "pro";
            case TYPE -> "typ";
            default -> "rel";
        };
        String catalog = prefix.equals("pro") ? "proc" : prefix.equals("typ") ? "type" : "class";
        String cast = prefix.equals("pro") ? "procedure" : catalog;
        String letter = prefix.equals("pro") ? "f" : prefix.equals("typ") ? "T" : "r";
        String words = RightSql.object(object);
        String name = words.substring(object.kind().keyword().length() + 1);
        String grantee = "CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END";
        String on = Literal.quote(words);
        return "DO $$ -- only what is declared, regardless of ALTER DEFAULT PRIVILEGES\n"
                + "DECLARE command text;\n"
                + "BEGIN\n"
                + "  FOR command IN\n"
                + "    SELECT format('REVOKE ALL ON %s FROM %s', " + on + ", " + grantee + ")\n"
                + "    FROM pg_" + catalog + ", aclexplode(" + prefix + "acl) WHERE oid = " + Literal.quote(name)
                + "::reg"
                + cast + "\n"
                + "    UNION ALL\n"
                + "    SELECT format('GRANT %s ON %s TO %s', privilege_type, " + on + ", " + grantee + ")\n"
                + "    FROM pg_" + catalog + ", aclexplode(acldefault('"
                + (object.kind() == Securable.SEQUENCE ? "s" : letter) + "', " + prefix + "owner))\n"
                + "    WHERE oid = " + Literal.quote(name) + "::reg" + cast + " AND " + prefix + "acl IS NOT NULL\n"
                + "  LOOP EXECUTE command; END LOOP;\n"
                + "END $$";
    }

    private static String arguments(Right object) {
        String keyword = object.kind().keyword();
        return Literal.quote(keyword) + ", "
                + Literal.quote(RightSql.object(object).substring(keyword.length() + 1));
    }

    /** A statement that needs its own transaction includes the others in it. */
    private static List<SqlStatement> around(List<String> before, List<SqlStatement> statements, List<String> after) {
        if (statements.size() == 1 && statements.get(0).isolated()) {
            List<String> all = new ArrayList<>(before);
            all.add(statements.get(0).sql());
            all.addAll(after);
            return List.of(SqlStatement.ownTx(String.join(";\n", all)));
        }
        List<SqlStatement> all = new ArrayList<>();
        before.forEach(sql -> all.add(SqlStatement.tx(sql)));
        all.addAll(statements);
        after.forEach(sql -> all.add(SqlStatement.tx(sql)));
        return all;
    }

    private static final List<String> SETUP = List.of("""
            -- until the end of this revision: the owner and the privileges of what is dropped and created again
            DROP TABLE IF EXISTS kedge_rights""", """
            CREATE TABLE kedge_rights (thing text, owner oid, part name, acl aclitem[], usual aclitem[])""", """
            ALTER TABLE kedge_rights ENABLE ROW LEVEL SECURITY""", """
            DROP ROUTINE IF EXISTS kedge_rights_of(text, text)""", """
            DROP ROUTINE IF EXISTS kedge_give_rights(text, text)""", """
            CREATE FUNCTION kedge_rights_of(kind text, name text)
            RETURNS TABLE (owner oid, part name, acl aclitem[], usual aclitem[]) LANGUAGE sql AS $$
              SELECT relowner, NULL::name, relacl, acldefault(CASE kind WHEN 'TABLE' THEN 'r' ELSE 's' END::"char", relowner)
              FROM pg_class WHERE kind IN ('TABLE', 'SEQUENCE') AND oid = to_regclass(name)
              UNION ALL
              SELECT relowner, attname, attacl, NULL FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
              WHERE kind = 'TABLE' AND attrelid = to_regclass(name) AND attnum > 0 AND NOT attisdropped
              UNION ALL
              SELECT proowner, NULL, proacl, acldefault('f', proowner)
              FROM pg_proc WHERE kind = 'ROUTINE' AND oid = to_regprocedure(name)
              UNION ALL
              SELECT typowner, NULL, typacl, acldefault('T', typowner)
              FROM pg_type WHERE kind = 'TYPE' AND oid = to_regtype(name)
            $$""", """
            CREATE PROCEDURE kedge_give_rights(kind text, name text) LANGUAGE plpgsql AS $$
            DECLARE
              object text := kind || ' ' || name;
              command text;
              columns_only boolean := EXISTS (SELECT FROM kedge_rights k WHERE k.thing = object)
                AND NOT EXISTS (SELECT FROM kedge_rights k WHERE k.thing = object AND k.part IS NULL);
            BEGIN
              FOR command IN
                SELECT format('ALTER %s OWNER TO %s', object, k.owner::regrole)
                FROM kedge_rights k, kedge_rights_of(kind, name) n
                WHERE k.thing = object AND k.part IS NULL AND n.part IS NULL AND k.owner <> n.owner
              LOOP EXECUTE command; END LOOP;
              -- nothing that was given to it meanwhile
              FOR command IN
                SELECT DISTINCT format('REVOKE ALL ON %s FROM %s', object,
                  CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END)
                FROM kedge_rights_of(kind, name) n, aclexplode(coalesce(n.acl, n.usual)) g
                WHERE n.part IS NULL AND NOT columns_only
              LOOP EXECUTE command; END LOOP;
              FOR command IN
                SELECT format('GRANT %s%s ON %s TO %s%s', g.privilege_type, ' (' || quote_ident(r.part) || ')', object,
                  CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END,
                  CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' END)
                FROM (SELECT n.part, CASE WHEN k.thing IS NULL THEN n.usual ELSE coalesce(k.acl, k.usual) END AS acl
                      FROM kedge_rights_of(kind, name) n
                      LEFT JOIN kedge_rights k ON k.thing = object AND k.part IS NOT DISTINCT FROM n.part
                      WHERE n.part IS NOT NULL OR NOT columns_only) r,
                  aclexplode(r.acl) g
              LOOP EXECUTE command; END LOOP;
              DELETE FROM kedge_rights k WHERE k.thing = object;
            END $$""");

    private static final List<String> TEARDOWN = List.of(
            "DROP PROCEDURE kedge_give_rights(text, text)",
            "DROP FUNCTION kedge_rights_of(text, text)",
            "DROP TABLE kedge_rights");
}
