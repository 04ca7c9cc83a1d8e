CREATE TABLE "Order" ("From" date NOT NULL) PARTITION BY RANGE ("From");
CREATE TABLE "Größe ""x"" % order. éééééééééééééééééééé" PARTITION OF "Order" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE "100%.x" PARTITION OF "Order" DEFAULT;
CREATE INDEX "select" ON "Order" ("From");
