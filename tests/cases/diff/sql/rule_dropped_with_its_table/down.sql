-- phase 1 [tx] steps 1,2: create table orders, create rule protect on orders
CREATE TABLE orders (
    id bigint NOT NULL,
    total integer NOT NULL
);
CREATE RULE protect AS ON DELETE TO orders DO INSTEAD NOTHING;
