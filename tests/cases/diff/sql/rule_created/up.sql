-- phase 1 [tx] steps 1: create rule protect on orders
CREATE RULE protect AS ON DELETE TO orders DO INSTEAD NOTHING;
