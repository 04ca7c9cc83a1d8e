/** The committed folder: snapshot, revisions and models, and operations on them. */
module dev.kedge.files {
    requires com.fasterxml.jackson.core;
    requires transitive dev.kedge.core;
    requires static transitive org.jspecify;

    exports dev.kedge.files;
    exports dev.kedge.files.accept;
    exports dev.kedge.files.branch;
    exports dev.kedge.files.decision;
    exports dev.kedge.files.rows;
    exports dev.kedge.files.squash;
}
