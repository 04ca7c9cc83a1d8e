-- phase 1 [tx] steps 1: drop constraint ai_insights.ai_insights_template_id_fkey
ALTER TABLE ai_insights DROP CONSTRAINT ai_insights_template_id_fkey;
