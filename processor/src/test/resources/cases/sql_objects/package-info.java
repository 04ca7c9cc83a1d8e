@Database(name = "shop")
@Sql.List({
    @Sql(
            kind = "sequence", //!javac KDG194
            name = "numbers",
            create = "CREATE SEQUENCE numbers",
            drop = "DROP SEQUENCE numbers"),
    @Sql(
            kind = "User Mapping", //!javac KDG195
            name = "for bob server archive",
            create = "CREATE USER MAPPING FOR bob SERVER archive",
            drop = "DROP USER MAPPING FOR bob SERVER archive"),
    @Sql(
            kind = "subscription", //!javac KDG195
            name = "feed",
            create = "CREATE SUBSCRIPTION feed CONNECTION '' PUBLICATION feed",
            drop = "DROP SUBSCRIPTION feed"),
    @Sql(
            kind = "operator",
            name = "===(text)", //!javac KDG196
            create = "CREATE OPERATOR === (RIGHTARG = text, FUNCTION = f)",
            drop = "DROP OPERATOR === (NONE, text)"),
    @Sql(
            kind = "publication",
            name = "feed",
            create = "BEGIN; CREATE PUBLICATION feed; COMMIT", //!javac KDG197 KDG197
            drop = "DROP PUBLICATION feeds"), //!javac KDG197
    @Sql(
            kind = "foreign server",
            name = "archive",
            create = "CREATE SERVER archive FOREIGN DATA WRAPPER w; CREATE USER MAPPING FOR bob SERVER archive", //!javac KDG195
            drop = "DROP SERVER archive"),
    @Sql(
            kind = "publication",
            name = "other",
            create = "\\i feed.sql", //!javac KDG326
            drop = ";"), //!javac KDG197
    @Sql(
            kind = "publication",
            name = "third",
            create = "missing.sql", //!javac KDG181
            drop = " "), //!javac KDG140
    @Sql(
            kind = "publication",
            name = "fourth",
            create = "CREATE PUBLICATION fourth",
            drop = "DROP PUBLICATION fourth",
            dependsOn = {"item", "items", "publication fifth"}), //!javac KDG198 KDG198
    @Sql(kind = "publication", name = "sixth", create = "CREATE PUBLICATION sixth", drop = "DROP PUBLICATION sixth"),
    @Sql(
            kind = "Publication",
            name = "\"sixth\"", //!javac KDG176
            create = "CREATE PUBLICATION sixth",
            drop = "DROP PUBLICATION sixth")
})
package shop;

import dev.kedge.annotation.Database;
import dev.kedge.annotation.Sql;
