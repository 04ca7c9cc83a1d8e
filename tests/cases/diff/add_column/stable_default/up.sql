-- phase 1 [tx] steps 1: add column price.at timestamptz
ALTER TABLE price ADD COLUMN at timestamptz DEFAULT now() NOT NULL;
