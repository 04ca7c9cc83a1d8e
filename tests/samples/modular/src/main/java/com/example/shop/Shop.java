package com.example.shop;

import dev.kedge.Kedge;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Migrations;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.runtime.DatabaseUrl;
import dev.kedge.runtime.KedgeException;
import java.util.ServiceLoader;

/** Finds its revisions as a module's service, prints their SQL, and upgrades the database that an argument names. */
public final class Shop {
    private Shop() {}

    public static void main(String[] arguments) {
        Migrations migrations = ServiceLoader.load(Migrations.class).findFirst().orElseThrow();
        System.out.println(Shop.class.getModule() + " has " + migrations.headers().size() + " revisions");
        for (RevisionHeader revision : migrations.headers()) {
            System.out.println(migrations.sql(revision, Direction.UP).orElseThrow());
            System.out.println(migrations.revision(revision.id()).orElseThrow().up().size() + " steps");
        }
        for (String url : arguments) {
            try {
                System.out.println(Kedge.on(DatabaseUrl.of(url).dataSource())
                        .with(migrations)
                        .upgrade()
                        .ran()
                        .size() + " ran");
            } catch (KedgeException e) {
                System.out.println(e.code().id());
            }
        }
    }
}
