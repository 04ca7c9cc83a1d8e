CREATE TABLE "Order" (id bigint CONSTRAINT "Order_pkey" PRIMARY KEY, "select" text);
CREATE VIEW "Größe ""x"".% ääääääääääääääääääää" ("Id 1", "x""y") AS SELECT id, "select" FROM "Order";
COMMENT ON COLUMN "Größe ""x"".% ääääääääääääääääääää"."x""y" IS 'odd';
