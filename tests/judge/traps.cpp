// SPDX-License-Identifier: BSL-1.0
//
// Text that looks like residue and is not. Each trap is a page that clean() must leave alone, or one from which
// nothing but the residue beside the trap may go. The numbers are only to tell them apart.
#include "fixtures.hpp"

using namespace support;

TEST_CASE("trap 1: a subheading without a full stop, right behind a paragraph") {
    stays({"Ferry cancelled again", ferry, "Mayor working on a second boat", mayor, "What the bakers say", baker});
    cleans({ferry, "Read more:", "Fishermen ask for a longer pier", "New cranes for the old harbour", baker,
            "Mayor working on a second boat", mayor},
           {ferry, baker, "Mayor working on a second boat", mayor});
}

TEST_CASE("trap 2: the first line behind a list of links is prose") {
    cleans({ferry, "Read more:", "Fishermen ask for a longer pier", "New cranes for the old harbour",
            "The island has two harbours, both of them on the side that faces the mainland.", baker},
           {ferry, "The island has two harbours, both of them on the side that faces the mainland.", baker});
    cleans({ferry, "Related Stories", "Fishermen ask for a longer pier",
            "“We were not asked,” said the harbour master.", baker},
           {ferry, "“We were not asked,” said the harbour master.", baker});
}

TEST_CASE("trap 3: a headline has no full stop, whatever stands above it") {
    cleans({"14.2 C", "Bergen", "Monday, March 3, 2025", "", "Ferry to the outer islands cancelled again", "", ferry,
            baker},
           {"Ferry to the outer islands cancelled again", "", ferry, baker});
    cleans({"404", "Sorry!", "The page you requested could not be found.", "Ferry to the outer islands cancelled again",
            ferry, baker},
           {"Ferry to the outer islands cancelled again", ferry, baker});
    cleans({"Advertisement", "Ferry to the outer islands cancelled again", ferry, baker},
           {"Ferry to the outer islands cancelled again", ferry, baker});
    cleans({"Ferry cancelled again", "Share on Facebook", ferry, baker}, {"Ferry cancelled again", ferry, baker});
    cleans({"No ferry", "", "Advertisement", "", ferry, baker}, {"No ferry", "", ferry, baker});
}

TEST_CASE("trap 4: a city is a widget's only between temperature and date") {
    stays({"New York", ferry, baker});
    stays({ferry, "New York", baker});
    stays({"New York", "Tuesday, June 17, 2025", ferry, baker});
    stays({"NEW YORK — The ferry did not sail.", ferry});
}

TEST_CASE("trap 5: the same question asked of everyone") {
    constexpr auto question =
        "Which dish from your childhood would you like to eat once more, and is there anyone left who knows how to cook it?"sv;
    stays({"Five islanders, one question", "Ola, fisherman", question, "My mother's fish soup. Nobody.",
           "Berit, teacher", question, "Waffles.", "Jon, pupil", question, "I am fourteen.", "Kari, priest", question,
           "Her bread."});
    // Twice is no more than an accident of who was asked.
    stays({"Ola, fisherman", question, "My mother's fish soup. Nobody.", "Berit, teacher", question, "Waffles."});
}

TEST_CASE("trap 6: plans and lists that repeat their entries") {
    constexpr auto porridge =
        "Breakfast: porridge with an apple, a spoon of honey, a handful of walnuts and a cup of tea without milk, about 420 kilocalories"sv;
    stays(
        {"Monday", porridge, "Lunch: soup", "Tuesday", porridge, "Lunch: fish", "Wednesday", porridge, "Lunch: soup"});
    stays({"Model A", "Screen: 13 inches", "Memory: 8 GB", "Weight: 1.2 kg", "Ports: two", "Colour: grey",
           "Battery: 10 hours", "Price: 900", "Model B", "Screen: 13 inches", "Memory: 8 GB", "Weight: 1.2 kg",
           "Ports: two", "Colour: grey", "Battery: 10 hours", "Price: 900"});
}

TEST_CASE("trap 7: refrains") {
    stays({"The wind came up from the west", "And the boats came in with the tide",
           "Oh leave the light on the hill, my love", "For the sea is deep and wide.", "",
           "The wind went down with the sun", "And the gulls came in from the sea",
           "Oh leave the light on the hill, my love", "For the sea is deep and wide.", "",
           "The moon came up on the bay", "And the nets hung out to dry", "Oh leave the light on the hill, my love",
           "For the sea is deep and wide.", "", "Amen.", "Amen."});
}

TEST_CASE("trap 8: a pull quote repeats what the text says") {
    stays({ferry,
           "“We had waited for that boat since noon, all forty of us, and nobody came to tell us anything until it was "
           "dark,” said a passenger from Leeds. She "
           "slept on a gym mat.",
           "“We had waited for that boat since noon, all forty of us, and nobody came to tell us anything until it was "
           "dark”",
           baker});
}

TEST_CASE("trap 9: questions and answers") {
    stays({"Q. Were you on the pier that night?", "A. Yes.", "Q. Alone?", "A. No.", "Q. Who was with you?",
           "A. I don't recall.", "Q. Was it the harbour master?", "A. I don't recall.",
           "Q. Were you on the pier that night?", "A. Yes.", "Yes.", "No.", "No.", "Yes."});
    stays({"Does the ferry take dogs?", "Yes.", "Does it take bicycles?", "Yes.", "Does it sail at Christmas?", "No."});
}

TEST_CASE("trap 10: sport has times, and a section of what comes next") {
    stays({"Rovers beat Ashby 109-98",
           "Penn's 3-pointer put Rovers ahead 101-98 with 3:08 to play, and Ashby never came back into a game that "
           "they had led for three quarters.",
           "Rovers shot 52 % from the field.", "UP NEXT", "Rovers: Visit Norfolk on Friday.",
           "Ashby: Host the leaders on Sunday."});
}

TEST_CASE("trap 11: labels that editors put into their articles") {
    stays({ferry, "By the numbers", "Forty passengers, three crates of rolls, one gymnasium.", "More:", mayor});
    stays({ferry, "Disclaimer", mayor});
}

TEST_CASE("trap 12: advertising as a subject") {
    stays({"Advertisement spending fell by 4 % last year.", ferry, "Advertising",
           "The trade employs some nine thousand people in the county, most of them in three streets.", baker});
    stays({ferry, "“Advertisement.”", baker});
    stays({"Sponsored walks raise 3,000 pounds for new lifeboat", ferry});
    stays({ferry, "Sponsored",
           "by the bakers' guild, the boat race has been held every year since 1871, except for the war and the year "
           "of the great storm.",
           baker});
}

TEST_CASE("trap 13: status codes as a subject") {
    stays({"404 Media reported the story first, and the larger papers took a day to follow.", ferry});
    stays({"Peugeot 404",
           "The car was built from 1960 to 1975, and in Kenya until 1991; nearly three million of them left the works "
           "at Sochaux and elsewhere.",
           baker});
    stays({ferry, "Area code 403", "403(b) plans", "404", baker});
    stays({"404 Not Found",
           "The phrase is older than most of those who meet it: it was written in 1992, by a physicist, in a list of "
           "forty numbers.",
           ferry});
}

TEST_CASE("trap 14: cookies as a subject") {
    stays({"Cookies",
           "There are two kinds of people, those who like the edge and those who like the middle, and this recipe is "
           "for the first.",
           baker});
    stays({"Accept all cookies you are offered, said my grandmother, and never ask for the recipe.", baker});
    stays({"“We use cookies,” the banner reads, and underneath are two buttons, of which one is large and green.",
           mayor});
}

TEST_CASE("trap 15: scripts, braces and lorem ipsum as a subject") {
    stays({ferry, "{", "  \"boats\": 3,", "  \"harbour\": \"old\"", "}", baker});
    stays({"A tutorial for people who have never written a program, and who are afraid that they might break something "
           "by pressing the wrong key.",
           "Please enable JavaScript in your browser before you go on: without it, none of the examples of this "
           "chapter will work.",
           "if (tide == high) {", "    sail();", "}", ferry});
    stays({ferry, "Lorem ipsum",
           "Typesetters have used the same scrambled passage of Cicero since the sixteenth century, because nobody "
           "stops to read it.",
           baker});
}

TEST_CASE("trap 16: companies and verbs as headings") {
    constexpr auto google =
        "The company bought the old cannery in 2019 and has done nothing with it since, to the sorrow of the people who worked there."sv;
    constexpr auto meta =
        "Its data centre at the head of the fjord uses as much power as the island and the town together, and employs eleven people."sv;
    constexpr auto x =
        "It has no office here at all, but its owner's yacht lay at anchor off the point for a week in August, with all its lights on."sv;
    stays({"Who owns the coast", ferry, "Google", google, "Meta", meta, "X", x});
    stays({"Who owns the coast", ferry, "Facebook", google, "Twitter", meta, "LinkedIn", x});
    stays({ferry, "Shares fell 3 % on Monday, and there were 0 shares outstanding of the old kind.", "Share", baker,
           "Like", mayor});
    stays({"Home", "", "I left the house with the lamp still burning", "And the key beneath the stone", "Follow",
           "the path, the wall, the field, the turning", "Home"});
}

TEST_CASE("trap 17: subscribers, followers, comments and views as a subject") {
    stays({"Subscribers rose to 230 million at the end of the year.", ferry, "1.2 million followers.", baker});
    stays({"5 views on the crisis", ferry, baker, mayor});
    stays({"Report of the second referee",
           "The paper is clear, and its figures are good, but the authors have not read the literature on the subject "
           "with any care.",
           "3 comments",
           "First, the sample is small. Second, the sample is not a sample, because everyone on the island was asked "
           "and everyone on the island answered."});
}

TEST_CASE("trap 18: sections of papers and essays") {
    stays({"Comments",
           "The chamber of commerce wrote that it had no objection to the plan as long as the pier stayed open during "
           "the summer months.",
           ferry});
    stays({ferry, "Discussion", mayor, "Related work", baker, "See also", gulls});
    stays({ferry, baker, "References", "Harker, J. (1912) The swing bridges of the north. Millbrook: Penn.",
           "Moe, I. (1987) On ferries. Bergen: University Press."});
    stays({ferry, "Further reading", mayor, "References", baker, "About the author", gulls});
}

TEST_CASE("trap 19: datelines and the names of reporters") {
    stays({"OSLO (Reuters) - The ferry to the island was cancelled on Thursday evening because of high waves, the "
           "coast guard said in a statement.",
           baker, "Reporting by Ola Moe; editing by Kari Lund"});
    stays({"(MENAFN) The ferry to the island was cancelled on Thursday evening because of high waves, and forty "
           "passengers had to stay.",
           baker});
}

TEST_CASE("trap 20: rights and disclaimers as a subject") {
    stays({"The boat race of 1912. © 1912 Harbour Museum", ferry});
    stays({"The phrase “all rights reserved” was required by a treaty of 1910, and the last country that insisted on "
           "it changed its law in the year 2000.",
           baker});
    stays(
        {"Agreement between the owner and the tenant of the boathouse",
         "1. The tenant pays on the first day of each month, and the owner keeps the roof free of leaks at all times.",
         "Legal Disclaimer:",
         "2. The owner is not liable for boats that the tenant lends to others, nor for what they leave behind in "
         "them.",
         baker});
}

TEST_CASE("trap 21: dates, numbers and tables") {
    stays({"How the strike went", "November 27", ferry, "November 28", baker, "1989:", mayor});
    stays({"The ten coldest days", "17.1 C", "16.4 C", "-3.0 C", ferry, "1963", "1986", "1987"});
    stays({"20:00 News", "20:30 The boats of Bergen", "21:15 Weather", "21:20 Film: The last ferry", ferry});
    stays({ferry, "Rovers 3 2 1 0 7", "Ashby 3 1 1 1 4", "Norfolk 3 0 0 3 0", "1 2 3", baker});
}

TEST_CASE("trap 22: capitals") {
    stays({"NATO", ferry, "THE HARBOUR WALL", mayor,
           "IT IS ORDERED THAT THE BOAT BE RETURNED TO ITS OWNER WITHIN TEN DAYS OF THIS RULING, AND THAT THE COSTS BE "
           "SHARED.",
           "SO ORDERED"});
    stays({"BREAKING", "ARRIVING FRIDAY STOP MEET ME AT THE PIER STOP BRING MONEY", ferry});
}

TEST_CASE("trap 23: lines of one word") {
    stays({"“Did you see the boat?” he asked her, long after the last of the passengers had gone to bed on the "
           "gymnasium floor.",
           "“No.”", "“Hear it?”", "“No.”", "Nothing."});
    stays({"The dead of the lifeboat", "Penn", "Harker", "Moe", "Adeyemi",
           "They went out at four in the morning in a wind that nobody on the island had seen before, and did not "
           "return."});
    stays({ferry, "eggs", "flour", "butter", "salt", baker});
}

TEST_CASE("trap 24: lines without a full stop") {
    stays({"The mayor has three plans:", "a wall of stone", "a wall of sand", "no wall", mayor,
           "“The sea takes what it wants”", baker});
    stays({"島に渡る最後の船", "彼は言った。「船は来ない」", "だれも答えなかった"});
}

TEST_CASE("trap 25: a paragraph without spaces") {
    stays({"高波のため木曜日の夜に島へのフェリーが欠航となり、約四十人の乗客が学校の体育館で一夜を過ごした。",
           "村のパン屋は朝五時に焼きたてのパンを三箱運び、代金を受け取らなかった。", "港の壁を半メートル高く",
           "「来年の冬までに終える」と町長は述べた。"});
    stays({"由于风浪太大，开往该岛的渡轮于星期四晚间停航，约四十名乘客在学校体育馆里过了一夜。", "面包师不肯收钱。"});
}

TEST_CASE("trap 26: read more, watch, click here") {
    stays({ferry, "Read more books, he says.", baker});
    stays({"Watch: how to tie a bowline", ferry, baker});
    stays({"Click here",
           "Two words are enough, says the woman who trains bank clerks to tell a real message from a false one, and "
           "most people press before they think.",
           baker});
    stays({"The message said click here to read your voicemail, and eleven of the forty people who received it did as "
           "they were told.",
           baker});
}

TEST_CASE("trap 27: there are no comments, says the ministry") {
    stays({ferry, "There are no comments from the ministry.", baker});
    stays({ferry, "No comment, said the mayor.", baker});
    stays({ferry, "“No comment.”", baker});
}

TEST_CASE("trap 28: errors and apologies as quotations and titles") {
    stays({"Error!",
           "That was all the machine had printed, on paper so thin that you could see through it, before the last of "
           "the valves went out.",
           baker});
    stays({"Sorry!!",
           "The song sold four million copies, and the exclamation marks, its writer said, were the idea of a printer "
           "in Leeds who had a cold that day.",
           baker});
    stays({ferry, "“Oops!”", baker});
}

TEST_CASE("trap 29: access denied, reference, cloudflare, nginx") {
    stays({ferry, "Reference 14 is missing from the list, the librarian found.", baker});
    stays({"On Tuesday a fifth of the web showed nothing but “Error 1020” for two hours, and the company that was to "
           "blame, Cloudflare, said so within ten minutes.",
           baker});
    stays({"Access Denied",
           "The novel, her third, is about a woman who finds one morning that no door on the island will open for her, "
           "not even her own.",
           baker});
    stays({"nginx",
           "The server was written by one man in his spare time, for a search engine that could no longer keep up with "
           "its own success.",
           baker, "Changes with nginx 1.2.3", "*) Bugfix: a segmentation fault might occur in a worker process."});
}

TEST_CASE("trap 30: verify that you are human") {
    stays({"Verify you are human",
           "A machine can pass the test now, and many people cannot, which is not what the mathematicians who proposed "
           "it in 1997 had in mind.",
           baker});
    stays({"“Are you a robot?” the page asks, and half of those who are asked look at the wall for a moment before "
           "they answer.",
           baker});
}

TEST_CASE("trap 31: letters, prints and copies") {
    stays({"Dear Sir,",
           "I write to you about the boat that was lent to your nephew in June, and which has since been seen in three "
           "different harbours.",
           "Sincerely,", "Joan Harker"});
    stays({"Best,", "Arthur", ferry});
    stays({ferry, "Print",
           "The edition is limited to forty copies, each of them signed by the artist and by the fisherman whose boat "
           "it shows.",
           "Copy", baker});
}

TEST_CASE("trap 32: sentences and columns that begin with by") {
    stays({"Dear Abby:",
           "My husband has bought a boat, which is on fire, and now he would like to buy another one. What should I "
           "tell him, and when?",
           "By Abigail Van Buren",
           "By taking off just the top half of the bread, you're saving more than half of the butter, and nobody will "
           "notice."});
}

TEST_CASE("trap 33: sentences that begin like dates and bylines") {
    stays({"Posted on social media by the harbour master, the picture shows three seals asleep on the mayor's boat.",
           "Updated tide tables are on sale in the kiosk from Monday.",
           "Published in 1925, the novel sold four copies on the island, all of them to the same person.",
           "Police identify man found on the pier", baker});
}

TEST_CASE("trap 34: captions that are the content") {
    stays({"The winter in pictures", "Photo: The pier at dawn, with the ice that came in overnight",
           "Photo: Three boys on the roof of the ferry", "Photo: The baker, asleep",
           "Photo: Nobody knows who took this one", ferry});
    stays({"Foto van het jaar is een meeuw op het dak van de veerboot, en niet zoals altijd de burgemeester.", ferry});
}

TEST_CASE("trap 35: more, related, trending and latest as ordinary words") {
    stays({"More from him later.", ferry, "More than 300 people came to the pier.",
           "Related to this is the question of the wall.", "Trending upwards since May, the price of cod has doubled.",
           "Latest figures show a fall.", baker});
}

TEST_CASE("trap 36: signing up, inboxes and agreements as a subject") {
    stays({"Sign up at the kiosk before noon; the boat leaves at one.", ferry});
    stays({"Of the messages that arrived in your inbox last year, researchers in Ghent say, nine out of ten were sent "
           "by a machine to no one in particular.",
           baker});
    stays({"By signing up, you agree to things that you have not read, says the judge who had to read all of them, "
           "from the first line to the last.",
           baker});
}

TEST_CASE("trap 37: marks that show nothing, in every script") {
    stays({"\xE2\x80\x8F"
           "ألغيت العبارة إلى الجزيرة مساء الخميس بسبب ارتفاع الأمواج، وقضى نحو أربعين راكبا ليلتهم في قاعة "
           "المدرسة؟\xE2\x80\x8E",
           "ماذا بعد؟"});
    stays({"गुरुवार की शाम ऊँची लहरों के कारण द्वीप जाने वाली नौका रद्द कर दी गई और लगभग चालीस यात्रियों ने स्कूल में रात बिताई।",
           "क्\xE2\x80\x8Dष"});
    stays({"\xEF\xBB\xBFThe fer\xC2\xADry\xC2\xA0to the island\xE2\x80\xA8was cancelled.\r", "caf\xE9\r"});
}

TEST_CASE("trap 38: code, logs and rules") {
    stays({"for (;;) {", "    row();", "}", "}", "}", "", "10.0.0.7 - - \"GET /boats\" 404 17", "404", "----", "----",
           "* * *", "| a | b |", "----", ferry});
}

TEST_CASE("trap 39: the same in two languages") {
    stays({"The ferry to the island was cancelled on Thursday evening because of high waves, and some forty passengers "
           "had to stay the night.",
           "Die Fähre zur Insel fiel am Donnerstagabend wegen hoher Wellen aus, und rund vierzig Fahrgäste mussten "
           "über Nacht bleiben, wie die Gemeinde mitteilte.",
           "由於風浪太大，開往該島的渡輪於星期四晚間停航，約四十名乘客在學校體育館裡過了一夜，麵包師凌晨五點送來了三箱"
           "麵包。",
           "由于风浪太大，开往该岛的渡轮于星期四晚间停航，约四十名乘客在学校体育馆里过了一夜，面包师凌晨五点送来了三箱"
           "面包。"});
}

TEST_CASE("trap 40: corrections") {
    stays({ferry, baker, "An earlier version of this article said that the baker was paid. He was not.",
           "Editor's note: the mayor is a cousin of the author."});
    stays({ferry, baker, "Correction",
           "An earlier version of this article gave the wrong name for the boat; it is called Patience, and has been "
           "since it was built."});
}

TEST_CASE("trap 41: the times of a live report") {
    stays({"10:42",
           "The first passengers have left the gymnasium and are walking down to the pier, where the boat has lit its "
           "lamps again.",
           "10:17", "The wind drops.", "09:55", ferry});
    stays({"14 min ago", ferry, "31 min ago", baker, "1 hour ago", mayor, "Key points", "Ferry cancelled",
           "Forty passengers stranded"});
}

TEST_CASE("trap 42: a headline or a lede that the text says again") {
    stays({"Ferry to the island cancelled", "Ferry to the island cancelled.", ferry,
           "The ferry to the island was cancelled on Thursday evening because of the high waves, and some forty "
           "passengers spent the night in a school gymnasium.",
           baker});
}

TEST_CASE("trap 43: an ad between two halves of a sentence") {
    cleans({"The harbour master, who had been on the pier since four in the morning and had not", "Advertisement",
            "eaten anything but a roll, said that he would resign.", baker},
           {"The harbour master, who had been on the pier since four in the morning and had not",
            "eaten anything but a roll, said that he would resign.", baker});
}

TEST_CASE("trap 44: very short pages") {
    stays({"Ferry cancelled", "No boats until Friday."});
    stays({"The mayor has resigned."});
    cleans({"Advertisement", "Share this article", "Please enter your comment!"}, {});
    cleans({"Advertisement", "The mayor has resigned.", "Share this article"}, {"The mayor has resigned."});
}

TEST_CASE("trap 45: text wrapped at 72 columns") {
    stays({"The ferry to the island was cancelled on Thursday evening because of",
           "high waves, and some forty passengers spent the night in the school",
           "gymnasium. At five in the morning the village baker carried three",
           "crates of warm rolls over to them, and would not hear of being paid.", "",
           "The mayor thanked everyone who had helped, and said that the harbour",
           "wall would be raised by half a metre before the next winter."});
    cleans({"Advertisement", "", "The ferry to the island was cancelled on Thursday evening because of",
            "high waves, and some forty passengers spent the night in the school", "gymnasium, the coast guard said.",
            "", "Advertisement"},
           {"The ferry to the island was cancelled on Thursday evening because of",
            "high waves, and some forty passengers spent the night in the school", "gymnasium, the coast guard said."});
}

TEST_CASE("trap 46: lists whose items are shaped like links") {
    stays({"The questions below are related to the new ferry card, which the county will send to everyone on the "
           "island before the end of the year.",
           "How to apply for a card", "Who is eligible for a card", "What the card costs you",
           "Where the card is valid", baker});
    stays({"Everything you need to know", "1. How to apply", "2. Who is eligible", "- What it costs", "- Where to go",
           ferry});
}

TEST_CASE("trap 47: names, and words of other languages") {
    stays({"Victoria Share",
           "The painter, who has died aged 91, kept a boat called Menu and a cat called Print, and refused to explain "
           "either of the two names.",
           "Home",
           "The band played its first concert on the ferry and its last one, thirty years later, on the pier at which "
           "the ferry no longer calls.",
           baker});
    stays({"Teilen",
           "Das Buch besteht aus drei Teilen, von denen der zweite fehlt, seit der Verleger ihn im Winter 1946 "
           "verheizt hat, um nicht zu erfrieren.",
           baker});
    stays({"Di notte il traghetto non parte",
           "Il traghetto per l'isola è stato cancellato giovedì sera a causa delle onde alte, e una quarantina di "
           "passeggeri ha dormito in palestra.",
           "Par temps de vent",
           "Le bac pour l'île a été annulé jeudi soir à cause des vagues, et une quarantaine de passagers ont passé la "
           "nuit dans le gymnase de l'école.",
           "Por la noche no hay barco", "Von der Insel kommt keiner weg"});
    stays({"İstanbul'da IŞIK", "Perşembe akşamı yüksek dalgalar nedeniyle adaya giden vapur iptal edildi ve kırk kadar "
                               "yolcu geceyi okulun spor salonunda geçirdi."});
}

TEST_CASE("trap 48: PR, photographs and sharing in East Asian text") {
    stays({"PR",
           "木曜日の夜、高波のため島へのフェリーが欠航となり、約四十人の乗客が学校の体育館で一夜を過ごしたと町の広報担"
           "当者が述べた。",
           "彼はPRの仕事をしている。"});
    stays({"사진",
           "목요일 저녁 높은 파도로 섬으로 가는 여객선이 결항되어 승객 사십여 명이 학교 체육관에서 밤을 보냈다고 "
           "군청이 밝혔다.",
           "그는 사진을 찍지 않았다."});
    stays(
        {"他在会上分享经验，说这些年来每逢大风渡轮就会停航，乘客只能在学校体育馆里过夜，而面包师总会在凌晨送来热面包。",
         "分享经验"});
}

TEST_CASE("trap 49: who said it") {
    stays({"“The sea takes what it wants and gives back what it likes, and there is no sense in asking it for anything "
           "else.”",
           "— Arthur Penn", baker, "— Reuters", ferry, "— Associated Press"});
}

TEST_CASE("trap 50: several articles on one page") {
    cleans({"Ferry cancelled again on Thursday night", ferry, baker, "Comments", "No comment",
            "Mayor promises a higher harbour wall", mayor, gulls},
           {"Ferry cancelled again on Thursday night", ferry, baker, "Mayor promises a higher harbour wall", mayor,
            gulls});
    cleans({"Ferry cancelled again on Thursday night", ferry, baker, "Leave a Reply",
            "Your email address will not be published.", "", "Mayor promises a higher harbour wall", mayor, gulls},
           {"Ferry cancelled again on Thursday night", ferry, baker, "", "Mayor promises a higher harbour wall", mayor,
            gulls});
}
