-- phase 1 [tx] steps 1: add column price.open integer
ALTER TABLE price ADD COLUMN open integer DEFAULT CASE WHEN (1 = 1) AND (2 IN (2)) THEN CAST('7' AS integer) ELSE (0) END;
