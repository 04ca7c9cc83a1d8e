-- phase 1 [tx] steps 1,2,3,4,5,6,7: drop statistics three of c, drop statistics four of d, rename statistics one of a to kedge_parked_part_0 and 4 more
DROP STATISTICS three;
DROP STATISTICS four;
ALTER STATISTICS one RENAME TO kedge_parked_part_0;
ALTER STATISTICS two RENAME TO one;
ALTER STATISTICS kedge_parked_part_0 RENAME TO two;
CREATE STATISTICS four (mcv) ON x, y FROM c;
CREATE STATISTICS three ON x, y FROM d;
