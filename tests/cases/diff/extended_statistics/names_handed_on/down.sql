-- phase 1 [tx] steps 1,2,3,4,5,6,7: drop statistics three of d, drop statistics four of c, rename statistics two of a to kedge_parked_part_0 and 4 more
DROP STATISTICS three;
DROP STATISTICS four;
ALTER STATISTICS two RENAME TO kedge_parked_part_0;
ALTER STATISTICS one RENAME TO two;
ALTER STATISTICS kedge_parked_part_0 RENAME TO one;
CREATE STATISTICS four (mcv) ON x, y FROM d;
CREATE STATISTICS three ON x, y FROM c;
