/**
 * Schemas, steps and revisions as values. What generated code and applications name is exported to all; the differ and the
 * rules that a schema must fulfil are for the modules of Kedge alone.
 */
@SuppressWarnings("module") // the modules that it exports to are built later
module dev.kedge.core {
    requires static transitive org.jspecify;

    exports dev.kedge.core.ddl;
    exports dev.kedge.core.diagnostic;
    exports dev.kedge.core.language;
    exports dev.kedge.core.language.spec;
    exports dev.kedge.core.language.grammar to
            dev.kedge.files;
    exports dev.kedge.core.lock;
    exports dev.kedge.core.plan;
    exports dev.kedge.core.revision;
    exports dev.kedge.core.schema;
    exports dev.kedge.core.sql;
    exports dev.kedge.core.stability;
    exports dev.kedge.core.step;
    exports dev.kedge.core.typed;
    exports dev.kedge.core.audit to
            dev.kedge.runtime;
    exports dev.kedge.core.conversion to
            dev.kedge.files;
    exports dev.kedge.core.csv to
            dev.kedge.files,
            dev.kedge.runtime;
    exports dev.kedge.core.diff to
            dev.kedge.files,
            dev.kedge.runtime;
    exports dev.kedge.core.diff.order to
            dev.kedge.files,
            dev.kedge.runtime;
    exports dev.kedge.core.schema.parse to
            dev.kedge.files,
            dev.kedge.runtime;
    exports dev.kedge.core.schema.rule to
            dev.kedge.files;
}
