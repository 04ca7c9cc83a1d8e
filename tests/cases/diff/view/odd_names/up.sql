-- phase 1 [tx] steps 1,2: create table Order, create view Größe "x".% ääääääääääääääääääää
CREATE TABLE "Order" (
    id bigint NOT NULL,
    "select" text,
    CONSTRAINT "Order_pkey" PRIMARY KEY (id)
);
CREATE VIEW "Größe ""x"".% ääääääääääääääääääää" ("Id 1", "x""y") AS
SELECT id, "select" FROM "Order";
COMMENT ON COLUMN "Größe ""x"".% ääääääääääääääääääää"."x""y" IS 'odd';
