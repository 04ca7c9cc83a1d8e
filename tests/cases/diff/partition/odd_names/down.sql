-- phase 1 [tx] steps 1,2,3: drop index select of Order, drop partition 100%.x, rename partition Größe "x" % order. éééééééééééééééééééé to user
DROP INDEX "select";
ALTER TABLE "Order" DETACH PARTITION "100%.x";
DROP TABLE "100%.x";
ALTER TABLE "Größe ""x"" % order. éééééééééééééééééééé" RENAME TO "user";
