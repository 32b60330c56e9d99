// The sources of the evidence page, and which of its sentences rest on which of them.

/** Addresses, numbered from 1 on the page. */
export const sources = [
  'https://pubmed.ncbi.nlm.nih.gov/34159506/',
  'https://experts.illinois.edu/en/publications/a-meta-analysis-of-school-based-bullying-prevention-programs-effe/',
  'https://bptoolkit.safeschools.info/toolkit/why-do-kids-bully/what-strategies-do-kids-find-most-helpful/',
  'https://paperzz.com/doc/7678903/what-was-most-helpful-for-adults-at-school-to-do',
  'https://9dok.net/document/y6e4n7n5-victimisation-depressive-symptoms-specific-coping-strategies-negative-cybervictimisation.html',
  'https://pmc.ncbi.nlm.nih.gov/articles/PMC6388148',
  'https://doi.org/10.1145/2998181.2998213',
  'https://doi.org/10.1145/3173574.3173785',
  'https://research-portal.uu.nl/en/publications/happy-to-help-a-systematic-review-and-meta-analysis-of-the-effect',
  'https://doi.org/10.1016/j.chb.2017.10.011',
  'https://doi.org/10.1007/s11121-022-01379-z',
  'https://doi.org/10.1016/j.chb.2022.107268',
  'https://doi.org/10.5334/joc.324',
  'https://talks.cam.ac.uk/talk/index/223615',
  'https://www.nature.com/articles/s41467-025-57205-x',
  'https://arxiv.org/abs/2112.00773',
  'https://blog.x.com/engineering/en_us/topics/insights/2022/reconsidering-tweets',
  'https://choices.scholastic.com/pages/archives/articles/the-bully-blocker.html',
  'https://doi.org/10.1080/2372966X.2021.1913037',
  'https://www.lifehacker.com.au/2018/10/how-to-shut-down-bad-faith-debates-on-social-media/',
  'https://www.adl.org/resources/tools-and-strategies/misdirections-bullying-prevention-and-intervention',
  'https://srcd.onlinelibrary.wiley.com/doi/10.1111/cdev.13422',
  'https://review1st.com/news/tiktok-ajak-pengguna-berbagi-kebaikan-dan-lawan-perundungan-siber-lewat-kampanye-ciptakankebaikan',
  'https://www.unicef.org/indonesia/reports/evaluation-roots-indonesia',
] as const;

/** Numbers of sources, sentence by sentence, in the order of the words of each part. */
export const rests: Readonly<Record<'yes' | 'no' | 'so' | 'common-p', readonly (readonly number[])[]>> = {
  yes: [[1], [2], [3], [4], [5], [6], [7], [8], [9]],
  no: [[10, 11], [3, 12], [3], [13], [14, 15], [16, 17, 18], [19], [20], [21]],
  so: [[10, 11], [3, 12], [13], [14, 15], [22]],
  'common-p': [[23, 24]],
};
