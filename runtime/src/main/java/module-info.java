/** Applies revisions to a live PostgreSQL over plain JDBC: {@link dev.kedge.Kedge}. */
module dev.kedge.runtime {
    requires transitive dev.kedge.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.kedge;
    exports dev.kedge.runtime;

    uses dev.kedge.core.revision.Migrations;
}
