-- phase 1 [tx] steps 1: add column price.key uuid
ALTER TABLE price ADD COLUMN key uuid DEFAULT gen_random_uuid() NOT NULL;
