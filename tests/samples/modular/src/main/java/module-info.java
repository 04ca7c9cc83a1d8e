/** A shop on the module path. */
module com.example.shop {
    requires transitive dev.kedge.annotation;
    requires transitive dev.kedge.runtime;

    exports com.example.shop;

    provides dev.kedge.core.revision.Migrations with
            com.example.shop.ShopMigrations;

    uses dev.kedge.core.revision.Migrations;
}
