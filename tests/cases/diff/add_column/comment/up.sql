-- phase 1 [tx] steps 1: add column price.open text
ALTER TABLE price ADD COLUMN open text;
COMMENT ON COLUMN price.open IS E'It''s 100% \\ "odd"';
